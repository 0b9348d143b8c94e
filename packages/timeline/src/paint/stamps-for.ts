import type { Ink } from './ink.js';
import { paintShapes } from './paint-canvas.js';
import { stampsOf, type Stamps } from './stamps.js';

/** Stamps for a canvas of this ink, on which so many pixels of the screen are one of the drawing. */
export function stampsFor(ink: Ink, ratio: number): Stamps {
  return stampsOf(ink, ratio, (canvas, shapes) => paintShapes(canvas, shapes, ink));
}
