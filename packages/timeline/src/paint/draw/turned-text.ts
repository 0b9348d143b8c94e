import type { Text } from '../../scene.js';
import type { Shape, TextShape } from '../shapes.js';

/** Words that go down the paper: letter under letter, or turned by a quarter. */
export function turnedText(words: Text): Shape[] {
  if (typeof words.turn !== 'object') return [sideways(words)];
  const letters = upright(words, words.turn.feet);
  // Paper under all of them first: that of the next letter would lie on the foot of the last.
  const paper = words.halo ? letters.map((letter): Shape => ({ ...letter, halo: 'alone' })) : [];
  return [...paper, ...letters];
}

function sideways({ text, at: [x, y], font, colour, halo }: Text): TextShape {
  return { type: 'text', text, at: [x - font.size * 0.42, y], font, fill: { colour }, halo, turned: true };
}

function upright({ text, at: [x, top], font, colour }: Text, feet: readonly number[]): TextShape[] {
  return [...text].map((letter, index) => {
    const at = [x, top + feet[index]!] as const;
    return { type: 'text', text: letter, at, font, fill: { colour }, halo: false, middle: true };
  });
}
