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
  const stops: [offset: number, dye: Dye, alpha: number][] =
    leaving === 0
      ? [
          [0.26, fromDye, 0],
          [0.52, fromDye, arriving],
          [0.68, toDye, arriving],
        ]
      : arriving === 0
        ? [
            [0.38, fromDye, leaving],
            [0.64, toDye, leaving],
            [0.96, toDye, 0],
          ]
        : [
            [0.2, fromDye, leaving],
            [0.78, toDye, arriving],
          ];
  return {
    ...blend,
    stops: stops.map(([offset, dye, alpha]) => ({ offset, colour: `${dye}.${value}`, alpha })),
  };
}
