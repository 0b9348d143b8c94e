import type { Dye } from '@ullim/types/goal';
import type { Ribbon } from '../../scene.js';
import type { Blend, Shape } from '../shapes.js';

export function ribbonWater(ribbon: Ribbon): Shape {
  return {
    type: 'polyline',
    points: ribbon.water,
    closed: true,
    fill: { colour: `${ribbon.fromDye}.tint`, blend: blendOf(ribbon, 'tint', ribbon.thickness) },
  };
}

export function ribbonStrings(ribbon: Ribbon): Shape[] {
  const [leaving, arriving] = ribbon.thickness;
  const blend = blendOf(ribbon, 'mark', [leaving && 1, arriving && 1]);
  return ribbon.strings.map((points): Shape => ({
    type: 'polyline',
    points,
    stroke: { colour: `${ribbon.fromDye}.mark`, width: 1.25, blend },
  }));
}

/** The dyes turn into each other in the middle of the way, or out of the picture it thins to nothing over all of its width. */
function blendOf(
  { fromDye, toDye, blend }: Ribbon,
  value: 'mark' | 'tint',
  [leaving, arriving]: Ribbon['thickness'],
): Blend {
  const stop = (offset: number, dye: Dye, alpha: number) => ({
    offset,
    colour: `${dye}.${value}` as const,
    alpha,
  });
  const [first, turns, turned, last] = offsetsOf(leaving > 0, arriving > 0);
  return {
    ...blend,
    stops: [
      stop(first, fromDye, leaving),
      stop(turns, fromDye, leaving || arriving),
      stop(turned, toDye, arriving || leaving),
      stop(last, toDye, arriving),
    ],
  };
}

function offsetsOf(leaves: boolean, arrives: boolean): readonly [number, number, number, number] {
  if (!leaves) return [0.26, 0.52, 0.68, 1];
  return arrives ? [0.2, 0.2, 0.78, 0.78] : [0, 0.38, 0.64, 0.96];
}
