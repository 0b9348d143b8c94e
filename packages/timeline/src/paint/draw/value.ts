import type { Dye } from '@ullim/types/goal';
import type { Colour } from '../../scene.js';

/** What belongs to no goal is ink. */
export function valueOf(dye: Dye | null, value: 'mark' | 'text'): Colour {
  if (dye !== null) return `${dye}.${value}`;
  return value === 'mark' ? 'line2' : 'ink2';
}
