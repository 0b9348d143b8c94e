import type { Journey } from './journey/journey.js';
import { pen } from './pen.js';
import type { Scene } from './scene.js';
import { layOutWith, type LayoutOptions } from './laying-out.js';

export type { LayoutOptions } from './laying-out.js';

/** Draws a journey as data, for one window and one size. Pure: the same in, the same out. */
export function layOut(journey: Journey, options: LayoutOptions): Scene {
  return layOutWith(journey, options, () => pen);
}
