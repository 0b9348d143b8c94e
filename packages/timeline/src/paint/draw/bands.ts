import type { Band, Thread } from '../../scene.js';
import type { Shape } from '../shapes.js';
import { valueOf } from './value.js';

export function waters({ dye, flows }: Band): Shape[] {
  return flows.map(({ water, waterFade }) => ({
    type: 'polyline',
    points: water,
    closed: true,
    fill: { colour: `${dye}.tint`, fade: waterFade },
  }));
}

export function thread({ dye, from, to, dash }: Thread): Shape {
  const stroke = {
    width: 1.2,
    dash: dash.pattern,
    dashOffset: dash.offset,
    opacity: 0.65,
    colour: valueOf(dye, 'mark'),
  };
  return { type: 'polyline', points: [from, to], stroke };
}
