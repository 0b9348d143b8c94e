import { KINDS } from '@ullim/types/milestone-details';
import type { Box, Font, InkMark, InkNoun, Measure, MilestoneMark, Point, Scene, Text } from '../scene.js';
import type { Words } from '../words.js';

/** What one shape means. */
export type LegendEntry = { sign: MilestoneMark | InkMark | PlanSign | LineSign; name: Text };
export type PlanSign = { noun: 'plan'; bar: Box };
/** The strings of a band, or the hairs of what one studied. */
export type LineSign = { noun: 'lines'; lines: (readonly [Point, Point])[] };
export type LegendWords = Pick<Words, 'kinds' | InkNoun> & { plan: string; strings: string; study: string };

/** The shapes that can be seen in the scene, in rows under it. */
export function legendOf(
  scene: Scene,
  words: LegendWords,
  { x, y, width }: { x: number; y: number; width: number },
  measure: Measure,
): { entries: LegendEntry[]; height: number } {
  const meant = meanings(scene, words);
  const widths = meant.map(({ text, wide }) => wide + BESIDE + measure(text, FONT));
  const rows = balancedRows(widths, width);
  const entries = meant.map(({ text, sign, wide }, index): LegendEntry => {
    const { left, row } = rows[index]!;
    const middle = y + ABOVE + row * LINE + LINE / 2;
    return {
      sign: sign(x + left, middle),
      name: { text, at: [x + left + wide + BESIDE, middle + 4.5], font: FONT, colour: 'ink2', halo: false },
    };
  });
  const last = rows[rows.length - 1];
  return { entries, height: last ? ABOVE + (last.row + 1) * LINE + BELOW : 0 };
}

type Cell = { left: number; row: number };

/** As few rows as the width allows, and none much shorter than the others. */
function balancedRows(widths: readonly number[], width: number): Cell[] {
  let cells = rowsWithin(widths, width);
  for (let narrower = width - STEP; narrower > 0; narrower -= STEP) {
    const next = rowsWithin(widths, narrower);
    if (next[next.length - 1]?.row !== cells[cells.length - 1]?.row) break;
    cells = next;
  }
  return cells;
}

function rowsWithin(widths: readonly number[], width: number): Cell[] {
  let [left, row] = [0, 0];
  return widths.map((taken) => {
    if (left > 0 && left + taken > width) [left, row] = [0, row + 1];
    const cell = { left, row };
    left += taken + BETWEEN;
    return cell;
  });
}

type Meaning = { text: string; wide: number; sign: (x: number, y: number) => LegendEntry['sign'] };

function meanings(scene: Scene, words: LegendWords): Meaning[] {
  const { size, rack, plans } = scene;
  const seen = scene.marks.filter(
    ({ at: [x, y] }) => x > -8 && y > -8 && x < size.width + 8 && y < size.height + 8,
  );
  const shown = [...seen, ...(rack?.marks ?? [])];
  const kinds = new Set(shown.flatMap((mark) => (mark.noun === 'milestone' ? mark.kind : [])));
  const nouns = new Set(shown.map(({ noun }) => noun));
  const hollow = plans.length > 0 || shown.some((mark) => mark.noun === 'milestone' && !mark.solid);
  return [
    ...KINDS.filter((kind) => kinds.has(kind)).map((kind): Meaning => ({
      text: words.kinds[kind],
      wide: MARK,
      sign: (x, y) => ({
        ...{ noun: 'milestone', id: kind, kind, laneId: '', dye: null, solid: true, faint: false },
        at: [x + MARK / 2, y],
        scale: MARK / 17,
      }),
    })),
    ...INKS.filter((noun) => nouns.has(noun)).map((noun): Meaning => ({
      text: words[noun],
      wide: MARK,
      sign: (x, y) => ({ noun, id: noun, laneId: '', at: [x + MARK / 2, y], scale: MARK / 17 }),
    })),
    ...linesMeant(scene, words),
    ...(hollow
      ? [
          {
            text: words.plan,
            wide: PLAN.width,
            sign: (x: number, y: number): PlanSign => ({
              noun: 'plan',
              bar: { x, y: y - PLAN.height / 2, ...PLAN },
            }),
          },
        ]
      : []),
  ];
}

function linesMeant({ bands, textures, size }: Scene, words: LegendWords): Meaning[] {
  const studied = textures.some(({ hairs }) =>
    hairs.some(([[x, y]]) => x >= 0 && y >= 0 && x <= size.width && y <= size.height),
  );
  return [
    ...(bands.length > 0 ? [{ text: words.strings, wide: STRINGS.width, sign: stringsAt }] : []),
    ...(studied ? [{ text: words.study, wide: HAIRS.length * HAIR, sign: hairsAt }] : []),
  ];
}

const stringsAt = (x: number, y: number): LineSign => ({
  noun: 'lines',
  lines: STRINGS.off.map((off) => [
    [x, y + off],
    [x + STRINGS.width, y + off],
  ]),
});

const hairsAt = (x: number, y: number): LineSign => ({
  noun: 'lines',
  lines: HAIRS.map((length, index) => [
    [x + 1 + HAIR * index, y - 5],
    [x + 1 + HAIR * index, y - 5 + length],
  ]),
});

const INKS: readonly InkNoun[] = ['reflection', 'pivot', 'decision', 'look_back', 'outcome', 'review'];
const FONT: Font = { family: 'sans', size: 12.5, weight: 400 };
const MARK = 14;
const PLAN = { width: 26, height: 9 };
const STRINGS = { width: 28, off: [-6, -2, 2, 6] };
const HAIRS = [6, 10, 4, 9, 7, 3, 8, 11, 5];
const HAIR = 3;
const BESIDE = 8;
const BETWEEN = 18;
const LINE = 22;
const STEP = 12;
const ABOVE = 12;
const BELOW = 14;
