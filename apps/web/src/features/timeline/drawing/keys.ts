import type { Orientation } from '@ullim/timeline/scene';
import type { MovesInTime } from './use-moves';

/** Whether the key moved anything. */
export function moveByKey(event: KeyboardEvent, orientation: Orientation, moves: MovesInTime): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const [back, on] = orientation === 'right' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
  const acts: Record<string, () => void> = {
    [back!]: () => moves.step(-STEP),
    [on!]: () => moves.step(STEP),
    '+': () => moves.zoomStep(ZOOM),
    '=': () => moves.zoomStep(ZOOM),
    '-': () => moves.zoomStep(1 / ZOOM),
    _: () => moves.zoomStep(1 / ZOOM),
    '0': moves.toAll,
    Home: moves.toBeginning,
    End: moves.toEnd,
  };
  const act = acts[event.key];
  act?.();
  return act !== undefined;
}

export const ZOOM = 1.6;
const STEP = 0.18;
