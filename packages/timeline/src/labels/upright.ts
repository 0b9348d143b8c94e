import type { Font } from '../scene.js';

export function uprightLength(text: string, font: Font): number {
  return [...text].reduce((length, letter) => length + stepOf(letter, font), 0);
}

/** How far under the top each letter has its foot. */
export function feetOf(text: string, font: Font): number[] {
  let length = 0;
  return [...text].map((letter) => {
    const step = stepOf(letter, font);
    length += step;
    return length - step * 0.14;
  });
}

function stepOf(letter: string, { size }: Font): number {
  return letter === ' ' ? size * 0.4 : size * 1.04;
}
