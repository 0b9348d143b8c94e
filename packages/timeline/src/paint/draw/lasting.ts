import type { Box, Ghost, Plan, Point, Span } from '../../scene.js';
import type { Shape } from '../shapes.js';
import { valueOf } from './value.js';

export function plan({ dye, bar, fade, faint }: Plan): Shape {
  const colour = valueOf(dye, 'text');
  const stroke = { colour, width: 1.4, fade, ...(faint ? { opacity: 0.5, dash: [3, 3] } : {}) };
  return { type: 'bar', box: bar, radius: radiusOf(bar), fill: { colour: 'paper', fade }, stroke };
}

/** Quiets the strings and dashes under a plan's old place, which its dots could not be told from. */
export function ghostGround({ bar }: Ghost): Shape {
  const paper = { colour: 'paper', opacity: 0.8 } as const;
  return { type: 'bar', box: bar, radius: radiusOf(bar), fill: paper, stroke: { ...paper, width: 5 } };
}

export function ghost({ dye, bar, hop }: Ghost): Shape[] {
  const outline: Shape = {
    type: 'bar',
    box: bar,
    radius: radiusOf(bar),
    stroke: { colour: valueOf(dye, 'text'), width: 1.5, dash: [0.1, 3.4], round: true },
  };
  if (!hop) return [outline];
  const stroke = { colour: 'ink3', width: 1, round: true } as const;
  return [
    outline,
    { type: 'curve', curve: hop, stroke },
    { type: 'polyline', points: arrowHead(hop), stroke },
  ];
}

export function span({ dye, from, to, fade, haze, faint, thickness }: Span): Shape {
  const colour = valueOf(dye, 'text');
  const stroke = { colour, width: thickness, fade, round: !haze, ...(faint ? { opacity: 0.45 } : {}) };
  return { type: 'polyline', points: [from, to], stroke };
}

function radiusOf({ width, height }: Box): number {
  return Math.min(width, height) / 2;
}

function arrowHead({ control2, to }: NonNullable<Ghost['hop']>): Point[] {
  const direction = Math.atan2(to[1] - control2[1], to[0] - control2[0]);
  const wing = (turn: number): Point => [
    to[0] - 5 * Math.cos(direction + turn),
    to[1] - 5 * Math.sin(direction + turn),
  ];
  return [wing(0.5), to, wing(-0.5)];
}
