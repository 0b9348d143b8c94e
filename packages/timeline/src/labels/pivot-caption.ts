import type { Frame } from '../time/frame.js';
import type { Box, Colour, Font, InkMark, Label, Measure, Point, Text } from '../scene.js';
import type { Words } from '../words.js';
import type { Written } from '../journey/written.js';
import { breakLines } from './break-lines.js';
import { isClear } from './clear.js';
import type { Ground } from './ground.js';

export type PivotEntry = Extract<Written, { noun: 'pivot' }>;

/**
 * Beside the ring of a turn: from where to where, why, and what was taken along; less of it where there is less room, and
 * nothing where there is none.
 */
export function pivotCaption(
  { id, pivot, names }: PivotEntry,
  { at, scale }: InkMark,
  ground: Ground,
  frame: Frame,
  words: Words,
  measure: Measure,
): Label | null {
  const fonts = fontsOf(frame);
  const mark = { at, radius: 9 * scale };
  const toldIn = (width: number): Told => {
    const lines = (text: string, most: number, font: Font, colour: Colour) =>
      breakLines(text, most, width, font, measure).map((line): Line => ({ text: line, font, colour }));
    const along = pivot.carriesOver.trim() && words.carriedOver(pivot.carriesOver);
    return {
      head: lines(names, 1, fonts.name, 'ink'),
      why: lines(pivot.reason, 2, fonts.reason, 'ink2'),
      whyInShort: lines(pivot.reason, 1, fonts.reason, 'ink2'),
      carried: lines(along, 1, fonts.carried, 'ink3'),
    };
  };
  // More of it lies around this, so most turns of a crowded picture are done with here.
  const least = toldIn(NARROWEST);
  if (least.head.length === 0 || !placed(least.head, mark, ground, frame, measure)) return null;
  const told = [...WIDER.map(toldIn), least];
  const isWhole = ({ head }: Told) => head[0]?.text === names;
  const [whole, cut] = [told.filter(isWhole), told.filter((one) => !isWhole(one))];
  // Rather the reason in a narrow column than the names alone in a wide one.
  const tries = [
    ...[whole, cut].flatMap((some) => WITH_REASON.flatMap((choose) => some.map(choose))),
    ...[...whole, ...cut].map(({ head }) => head),
  ];
  for (const lines of tries) {
    const label = placed(lines, mark, ground, frame, measure);
    if (!label) continue;
    ground.texts.add(label.box);
    return { of: { noun: 'pivot', id }, ...label, chip: null, leader: null };
  }
  return null;
}

type Line = { text: string; font: Font; colour: Colour };
type Told = Record<'head' | 'why' | 'whyInShort' | 'carried', Line[]>;

/** Less and less. */
const WITH_REASON: readonly ((told: Told) => Line[])[] = [
  ({ head, why, carried }) => [...head, ...why, ...carried],
  ({ head, why }) => [...head, ...why],
  ({ head, whyInShort }) => [...head, ...whyInShort],
];

function placed(
  lines: readonly Line[],
  { at: [x, y], radius }: { at: Point; radius: number },
  ground: Ground,
  frame: Frame,
  measure: Measure,
): Pick<Label, 'texts' | 'box'> | null {
  const widths = lines.map(({ text, font }) => measure(text, font));
  const width = Math.max(...widths);
  const height = lines.length * LEADING;
  for (const shun of [true, false])
    for (const away of AWAY)
      for (const rise of RISES)
        for (const left of [x + radius + away, x - radius - away - width]) {
          const box: Box = { x: left, y: y - height / 2 + rise * LEADING, width, height };
          if (!isFree(box, ground, frame, shun)) continue;
          const texts = lines.map(({ text, font, colour }, index): Text => {
            const aside = left < x ? width - widths[index]! : 0;
            const at: Point = [left + aside, box.y + (index + 0.76) * LEADING];
            return { text, at, font, colour, halo: true };
          });
          return { texts, box };
        }
  return null;
}

function isFree(box: Box, ground: Ground, frame: Frame, shun: boolean): boolean {
  const { margin, length, lanes } = frame;
  if (box.x < margin || box.x + box.width > length - margin) return false;
  if (box.y < lanes.from + 4 || box.y + box.height > lanes.to - 2) return false;
  return isClear(box, ground) && !ground.taken.hits(box, 2) && !(shun && ground.shunned.hits(box, 3));
}

function fontsOf({ ease }: Frame): Record<'name' | 'reason' | 'carried', Font> {
  return {
    name: { family: 'sans', size: 13 + ease, weight: 600 },
    reason: { family: 'sans', size: 12.5 + ease, weight: 400 },
    carried: { family: 'sans', size: 11.5 + ease, weight: 400 },
  };
}

const WIDER = [300, 220];
const NARROWEST = 150;
const LEADING = 17;
/** Pixels from the ring, and lines up or down from its middle. */
const AWAY = [8, 18, 30, 44, 60];
const RISES = [0, -0.5, 0.5, -1, 1, -1.6, 1.6, -2.4, 2.4];
