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

/** The dyes turn into each other in the middle of the way, or out of the picture it thins to nothing. */
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
  const thickest = Math.max(leaving, arriving);
  if (leaving === 0)
    return {
      ...blend,
      stops: [stop(0.04, fromDye, 0), stop(0.36, fromDye, thickest), stop(0.62, toDye, thickest)],
    };
  if (arriving === 0)
    return {
      ...blend,
      stops: [stop(0.38, fromDye, thickest), stop(0.64, toDye, thickest), stop(0.96, toDye, 0)],
    };
  return { ...blend, stops: [stop(0.2, fromDye, leaving), stop(0.78, toDye, arriving)] };
}
