import { INK_GLYPHS, SILHOUETTES } from '../marks.js';
import type { ClusterMark, InkMark, Mark, MilestoneMark } from '../../scene.js';
import type { Shape } from '../shapes.js';
import { text } from './text.js';
import { valueOf } from './value.js';

export function mark(mark: Mark): Shape[] {
  if (mark.noun === 'milestone') return milestone(mark);
  return mark.noun === 'cluster' ? cluster(mark) : ink(mark);
}

export function milestone({ kind, at, scale, dye, solid, faint }: MilestoneMark): Shape[] {
  const { outline, inside } = SILHOUETTES[kind];
  const colour = valueOf(dye, 'text');
  const glyph = { type: 'glyph', at, scale } as const;
  const opacity = faint ? { opacity: 0.5 } : {};
  const shapes: Shape[] = [
    {
      ...glyph,
      path: outline,
      fill: { colour: 'paper' },
      stroke: { colour: 'paper', width: 5.5, round: true },
    },
    solid
      ? {
          ...glyph,
          path: outline,
          fill: { colour, ...opacity },
          stroke: { colour, width: 1, round: true, ...opacity },
        }
      : {
          ...glyph,
          path: outline,
          fill: { colour: 'paper' },
          stroke: { colour, width: 1.5, round: true, ...opacity },
        },
  ];
  const line = solid ? 'paper' : colour;
  if (inside)
    shapes.push({ ...glyph, path: inside, stroke: { colour: line, width: 1.4, ...(solid ? {} : opacity) } });
  return shapes;
}

function ink({ noun, at, scale }: InkMark): Shape[] {
  const { ground, halo, lines, width, dash, solid } = INK_GLYPHS[noun];
  const glyph = { type: 'glyph', at, scale } as const;
  const paper = { colour: 'paper' } as const;
  return [
    {
      ...glyph,
      path: ground,
      fill: paper,
      ...(halo ? { stroke: { ...paper, width: halo, round: true } } : {}),
    },
    dash
      ? { ...glyph, path: lines, stroke: { colour: 'ink', width, dash } }
      : { ...glyph, path: lines, stroke: { colour: 'ink', width, round: true } },
    ...(solid ? [{ ...glyph, path: solid, fill: { colour: 'ink' } } as const] : []),
  ];
}

function cluster({ at, radius, dye, count }: ClusterMark): Shape[] {
  return [
    { type: 'circle', at, radius: radius + 2.5, fill: { colour: 'paper' } },
    { type: 'circle', at, radius, fill: { colour: valueOf(dye, 'text') } },
    ...text(count),
  ];
}
