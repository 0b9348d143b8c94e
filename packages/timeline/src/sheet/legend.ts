import { KINDS } from '@ullim/types/milestone-details';
import type { Box, Font, InkMark, InkNoun, Measure, MilestoneMark, Scene, Text } from '../scene.js';
import type { Words } from '../words.js';

/** What one shape means. */
export type LegendEntry = { sign: MilestoneMark | InkMark | PlanSign; name: Text };
export type PlanSign = { noun: 'plan'; bar: Box };
export type LegendWords = Pick<Words, 'kinds' | InkNoun> & { plan: string };

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

const INKS: readonly InkNoun[] = ['reflection', 'pivot', 'decision', 'look_back', 'outcome', 'review'];
const FONT: Font = { family: 'sans', size: 12.5, weight: 400 };
const MARK = 14;
const PLAN = { width: 26, height: 9 };
const BESIDE = 8;
const BETWEEN = 18;
const LINE = 22;
const STEP = 12;
const ABOVE = 12;
const BELOW = 14;
