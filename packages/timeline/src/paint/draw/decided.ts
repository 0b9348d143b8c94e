import type { Arc, Bracket } from '../../scene.js';
import type { Shape } from '../shapes.js';

export function bracket({ line }: Bracket): Shape {
  return { type: 'polyline', points: line, stroke: { colour: 'ink2', width: 1.1 } };
}

/** Between upright bands it is as quiet as a leader: it says nothing that stands on it. */
export function arc({ curves, crown }: Arc, upright: boolean): Shape[] {
  const stroke = { colour: upright ? 'line2' : 'ink2', width: upright ? 0.8 : 1, round: true } as const;
  return [
    ...curves.map((curve): Shape => ({ type: 'curve', curve, stroke })),
    ...(crown ? [{ type: 'polyline', points: crown, stroke } as const] : []),
  ];
}
