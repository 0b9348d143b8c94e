import type { Band, Texture, UnchosenThread } from '../../scene.js';
import type { Shape } from '../shapes.js';
import { valueOf } from './value.js';

export function strings({ dye, flows, reached }: Band): Shape[] {
  const lines = flows.flatMap(({ strings }) =>
    strings.map(({ points, fade, dash }): Shape => ({
      type: 'polyline',
      points,
      stroke: {
        colour: `${dye}.mark`,
        width: 1.25,
        fade,
        ...(dash ? { dash: dash.pattern, dashOffset: dash.offset } : {}),
      },
    })),
  );
  const points = reached.flatMap((at): Shape[] => [
    { type: 'circle', at, radius: 7, fill: { colour: 'paper' } },
    { type: 'circle', at, radius: 4.5, fill: { colour: `${dye}.text` } },
  ]);
  return [...lines, ...points];
}

export function unchosenThread({ dye, curve, fade }: UnchosenThread): Shape {
  const stroke = { colour: `${dye}.mark`, width: 1.6, dash: [0.1, 5], round: true, fade } as const;
  return { type: 'curve', curve, stroke };
}

export function texture({ dye, hairs, broad }: Texture): Shape {
  const [width, opacity] = broad ? [2, 0.8] : [1, 0.55];
  return { type: 'hairs', lines: hairs, stroke: { colour: valueOf(dye, 'mark'), width, opacity } };
}
