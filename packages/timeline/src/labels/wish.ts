import type { Dye } from '@ullim/types/goal';
import type { Frame } from '../time/frame.js';
import type { Box, Colour, Font, Label, Point, Span } from '../scene.js';
import type { Words } from '../words.js';

/** A text that wants a place. Those with the higher rank choose first; of one rank what is worth more, or else the earlier. */
export type Wish = {
  of: Label['of'];
  rank: number;
  worth?: number;
  /** The first of all; its seal is always seen. */
  first?: boolean;
  anchor: number;
  lane: number;
  /** One, or two things that began together: "기계학습 A+ · 딥러닝 A0". */
  parts: Part[];
  font: Font;
  colour: Colour;
  seal: string | null;
  sealDye: Dye | null;
  /** A second line, where there is room for one. */
  below: string | null;
  from: { at: Point; radius: number };
  /** The mark of the second part. */
  other?: { at: Point; radius: number };
  /** Written right under this outline when there is room. */
  under: Box | null;
  /** The bar of what lasted, off which a flag may be led farther on than its mark. */
  span?: Span | null;
  /** Rather stands right under its mark, with the second line, than on a flag. */
  centred?: boolean;
};
export type Part = { title: string; value: string | null };

/** What makers of wishes know of the lane, and of how one writes. */
export type WishContext = {
  lane: number;
  dye: Dye | null;
  frame: Frame;
  words: Words;
  dated: (date: string) => string;
};

/** What all that is placed in time wants alike. */
export type CommonWish = Pick<Wish, 'lane' | 'anchor' | 'from'>;

export const RANK = {
  ...{ pivot: 8, seal: 7, grade: 6.5, decision: 6, evidence: 5, look_back: 5, reflection: 4, happened: 3 },
  ...{ planned: 2, outcome: 1, ghost: 1, review: 0, study: 0 },
};

export function fontOf({ orientation, ease }: Frame, weight: Font['weight']): Font {
  return { family: 'sans', size: orientation === 'right' ? 12.5 + Math.round(3 * ease) / 2 : 14, weight };
}
