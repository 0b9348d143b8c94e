import { draw } from '../paint/draw.js';
import { mark } from '../paint/draw/marks.js';
import { text } from '../paint/draw/text.js';
import type { LegendEntry } from './legend.js';
import type { Shape } from '../paint/shapes.js';
import type { Sheet } from './sheet.js';

/** The sheet as shapes: its ground, the title, the scene in its place, what the shapes mean. */
export function drawSheet({ size, title, scene, sceneAt, legend }: Sheet): Shape[] {
  return [
    { type: 'bar', box: { x: 0, y: 0, ...size }, radius: 0, fill: { colour: 'paper' } },
    ...title.flatMap(text),
    {
      type: 'moved',
      by: sceneAt,
      shapes: [{ type: 'clip', box: { x: 0, y: 0, ...scene.size }, shapes: draw(scene) }],
    },
    ...legend.flatMap(meaning),
  ];
}

function meaning({ sign, name }: LegendEntry): Shape[] {
  return [...signOf(sign), ...text(name)];
}

function signOf(sign: LegendEntry['sign']): Shape[] {
  if (sign.noun === 'plan') return [plan(sign.bar)];
  if (sign.noun === 'lines')
    return [{ type: 'hairs', lines: sign.lines, stroke: { colour: 'ink2', width: 1 } }];
  return mark(sign);
}

function plan(box: { x: number; y: number; width: number; height: number }): Shape {
  return { type: 'bar', box, radius: box.height / 2, stroke: { colour: 'ink2', width: 1.4 } };
}
