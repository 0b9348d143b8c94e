import type { Kind } from '@ullim/types/milestone-details';
import type { InkNoun } from '../scene.js';

export type Silhouette = {
  outline: string;
  /** Lines inside, in the ground's colour on a solid shape and in the shape's own on a hollow one. */
  inside?: string;
};

/** One silhouette a kind, told apart by outline alone at 10 px. SVG path data around 0,0 in a box of 16. */
export const SILHOUETTES: Record<Kind, Silhouette> = {
  course: { outline: 'M-6.5-6.5h13v13h-13z' },
  lecture: { outline: 'M-5-6.8 7.2 0-5 6.8z' },
  book: { outline: 'M-5.2-7h10.4v14h-10.4z', inside: 'M-2.2-7v14' },
  paper: { outline: 'M-5.2-7h6.4l4 4v10h-10.4z', inside: 'M1.2-7v4h4' },
  competition: { outline: 'M-4.6-7.5v15M-4.6-7 7-3-4.6 1.2z' },
  project: { outline: 'M0-7.6 6.7-3.8v7.6L0 7.6-6.7 3.8v-7.6z' },
  membership: { outline: circle(0, 0, 7), inside: circle(0, 0, 3) },
  seminar: { outline: circle(0, -3.9, 3.5) + circle(-4.2, 3.3, 3.5) + circle(4.2, 3.3, 3.5) },
  certificate: { outline: 'M-6-7h12v9L0 7.5-6 2z' },
  other: { outline: circle(0, 0, 4.2) },
};

const DIAMOND = 'M0-7 7 0 0 7-7 0z';
const SMALL_DIAMOND = 'M0-4.6 4.6 0 0 4.6-4.6 0z';

/** What one wrote or chose. `ground` is paper, `halo` around it too; `lines` are ink, and so is what is `solid`. */
export type InkGlyph = {
  ground: string;
  halo: number;
  lines: string;
  width: number;
  dash?: readonly number[];
  solid?: string;
};

/**
 * A slip with three lines; a diamond with a point, dashed where one will look back and small and solid where one did; a
 * bent arrow in a ring; two posts face to face.
 */
export const INK_GLYPHS: Record<InkNoun, InkGlyph> = {
  reflection: {
    ground: 'M-6-6.2h12v12.4h-12z',
    halo: 0,
    lines: 'M-4.2-3.5h8.4M-4.2 0h8.4M-4.2 3.5h4.8',
    width: 1.6,
  },
  decision: {
    ground: DIAMOND,
    halo: 5.5,
    lines: DIAMOND,
    width: 1.6,
    solid: circle(0, 0, 1.7),
  },
  look_back: {
    ground: DIAMOND,
    halo: 3,
    lines: DIAMOND,
    width: 1.3,
    dash: [2.4, 2.2],
  },
  outcome: { ground: SMALL_DIAMOND, halo: 4.5, lines: SMALL_DIAMOND, width: 1.2, solid: SMALL_DIAMOND },
  pivot: {
    ground: circle(0, 0, 7.5),
    halo: 4.5,
    lines: `${circle(0, 0, 7.5)}M-2.5-3.8C-2.5 1 2.5-1.6 2.5 3.4M.2 1.3 2.5 3.7 4.8 1.3`,
    width: 1.5,
  },
  review: { ground: 'M-8-8h16v16h-16z', halo: 0, lines: 'M-5.5-6v12M5.5-6v12M-1.8 0h3.6', width: 1.7 },
};

function circle(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
}
