import type { Text } from '../../scene.js';
import type { Shape } from '../shapes.js';

export function text({ text, at, font, colour, halo }: Text): Shape[] {
  return [{ type: 'text', text, at, font, fill: { colour }, halo }];
}
