import { uprightStep } from '../../labels/upright.js';
import type { Text } from '../../scene.js';
import type { Shape } from '../shapes.js';

export function text({ text: words, at, font, colour, halo, turn }: Text): Shape[] {
  const common = { type: 'text', font, fill: { colour }, halo } as const;
  if (turn === 'sideways')
    return [{ ...common, text: words, at: [at[0] - font.size * 0.42, at[1]], turned: true }];
  if (turn !== 'upright') return [{ ...common, text: words, at }];
  let y = at[1];
  return [...words].map((letter): Shape => {
    const step = uprightStep(letter, font);
    y += step;
    return { ...common, text: letter, at: [at[0], y - step * 0.14], middle: true };
  });
}
