import type { Font } from '../scene.js';

/** How far one letter stands under the last. */
export function uprightStep(letter: string, { size }: Font): number {
  return letter === ' ' ? size * 0.4 : size * 1.04;
}
