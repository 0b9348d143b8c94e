import type { Label } from '../scene.js';
import type { Shape } from '../shapes.js';
import { text } from './text.js';
import { valueOf } from './value.js';

export function leader({ leader }: Label): Shape[] {
  return leader ? [{ type: 'polyline', points: leader, stroke: { colour: 'line2', width: 0.8 } }] : [];
}

export function words({ texts, chip }: Label): Shape[] {
  const ground: Shape[] = chip
    ? [{ type: 'bar', box: chip.box, radius: 4, fill: { colour: valueOf(chip.dye, 'text') } }]
    : [];
  return [...ground, ...texts.flatMap(text)];
}
