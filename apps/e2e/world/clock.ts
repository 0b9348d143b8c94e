import type { World } from './ports.js';

/** Says what time it is in a world. */
export async function setClock(world: World, instant: string): Promise<void> {
  const answer = await fetch(`http://localhost:${world.clock}/${encodeURIComponent(instant)}`, {
    method: 'PUT',
  });
  if (!answer.ok) throw new Error(`The clock did not move: ${answer.status}`);
}
