import type { Label, LevelNumber } from '../../scene.js';
import type { Shape } from '../shapes.js';
import { text } from './text.js';
import { turnedText } from './turned-text.js';
import { valueOf } from './value.js';

/** A seal hangs on its mark by a line of its own colour. */
export function leader({ leader, chip, texts }: Label): Shape[] {
  if (!leader) return [];
  const stroke =
    chip && texts.length === 1
      ? { colour: valueOf(chip.dye, 'text'), width: 1.2 }
      : { colour: 'line2' as const, width: 0.8 };
  return [{ type: 'polyline', points: leader, stroke }];
}

export function words({ texts, chip }: Label): Shape[] {
  const ground: Shape[] = chip
    ? [{ type: 'bar', box: chip.box, radius: 4, fill: { colour: valueOf(chip.dye, 'text') } }]
    : [];
  return [...ground, ...texts.flatMap((each) => (each.turn ? turnedText(each) : text(each)))];
}

export function levelNumber({ text: number }: LevelNumber): Shape[] {
  return text(number);
}
