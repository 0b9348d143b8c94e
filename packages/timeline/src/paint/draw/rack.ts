import type { Rack } from '../../scene.js';
import type { Shape } from '../shapes.js';

export function rackGround({ box }: Rack): Shape[] {
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
  ];
}
