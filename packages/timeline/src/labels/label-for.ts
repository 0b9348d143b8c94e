import type { Frame } from '../time/frame.js';
import type { Label, Measure } from '../scene.js';
import { labelUnder } from './centred.js';
import { labelDown } from './down.js';
import type { Ground } from './ground.js';
import { besideSeal } from './seal.js';
import { labelToTheRight } from './to-the-right.js';
import type { Wish } from './wish.js';

/** The words of a wish whose seal, if it has one, hangs over its mark already; null where they find no room. */
export function labelFor(
  wish: Wish,
  seal: Label | undefined,
  ground: Ground,
  frame: Frame,
  measure: Measure,
): Label | null {
  if (frame.orientation === 'down') return labelDown(wish, ground, frame, measure);
  const under = wish.centred ? labelUnder(wish, ground, frame, measure) : null;
  if (!seal) return under ?? labelToTheRight(wish, ground, frame, measure);
  const named = { ...wish, seal: null, span: null };
  return labelToTheRight(named, ground, frame, measure) ?? besideSeal(named, seal, ground, frame, measure);
}
