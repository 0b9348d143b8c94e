import type { Rack } from '../../scene.js';
import type { Shape } from '../shapes.js';
import { words } from './labels.js';
import { milestone } from './marks.js';
import { text } from './text.js';

export function rackShapes({ box, name, marks, labels, more }: Rack): Shape[] {
  return [
    { type: 'bar', box, radius: 0, fill: { colour: 'paper' } },
    {
      type: 'polyline',
      points: [
        [box.x, box.y],
        [box.x + box.width, box.y],
      ],
      stroke: { colour: 'line', width: 1 },
    },
    ...(name ? text(name) : []),
    ...marks.flatMap(milestone),
    ...labels.flatMap(words),
    ...(more ? text(more) : []),
  ];
}
