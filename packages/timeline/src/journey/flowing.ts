import type { Stance } from '@ullim/types/goal';

/** Whether the water of a goal flows in this stance: what was set aside or reached has run out. */
export function flowsIn(stance: Stance): boolean {
  return stance !== 'set_aside' && stance !== 'reached';
}
