import type { Font } from '@ullim/timeline/scene';
import type { Shape } from '@ullim/timeline/paint/shapes';

export type Lettered = { text: string; font: Font };

/** Every text that shapes write, inside other shapes too. */
export function letteredIn(shapes: readonly Shape[]): Lettered[] {
  return shapes.flatMap((shape) => {
    if (shape.type === 'clip' || shape.type === 'moved') return letteredIn(shape.shapes);
    return shape.type === 'text' ? [{ text: shape.text, font: shape.font }] : [];
  });
}
