import type { Frame } from '../time/frame.js';
import { alphaAt } from '../water/fade.js';
import type { Box, Span } from '../scene.js';
import { isClose } from './closeness.js';
import type { Composed } from './compose.js';
import type { Ground } from './ground.js';
import type { Leader } from './leader.js';
import { RANK, type Wish } from './wish.js';

/** Where words begin, and the line that leads to them. */
export type Try = {
  x: number;
  y: number;
  leader: Leader | null;
  /** How far it keeps off other words, where that is farther than usual. */
  air?: number;
};

/** Right under the left end of an outline or over it, which needs no leader. */
export function besideOutline(outline: Box): Try[] {
  return rowsOf(outline).map((y) => ({ x: Math.max(outline.x + 2, 8), y, leader: null }));
}

/** Farther on along it. */
export function alongOutline(
  outline: Box,
  { lane }: Wish,
  { width }: Composed,
  ground: Ground,
  frame: Frame,
): Try[] {
  const [start, end] = [Math.max(outline.x, 0), Math.min(outline.x + outline.width, frame.length)];
  if (marksAlong(start, end, lane, ground).length > CROWD) return [];
  return onFrom(start + 2, end - width).flatMap((x) =>
    rowsOf(outline).map((y): Try => ({ x, y, leader: null })),
  );
}

/**
 * On a flag off a long bar, farther on than its mark, where no other bar or mark is between it and the bank; not where
 * so much lies along it that flags would crowd. Only a grade, which came with the end, is led far from a beginning that is
 * seen: another name would be read as that of a later day.
 */
export function offSpan(
  { from: [start, y], to: [end], thickness, fade }: Span,
  { lane, rank, from: mark }: Wish,
  { width, ascent }: Composed,
  ground: Ground,
  frame: Frame,
): Try[] {
  const { centre, reach } = ground.edges[lane]!;
  const along = marksAlong(start, end, lane, ground);
  if (along.length > CROWD) return [];
  const faint = (x: number) =>
    alphaAt(fade.stops, (x - fade.from[0]) / (fade.to[0] - fade.from[0])) < FAINTEST;
  const last = rank >= RANK.evidence || start < 0 ? end : Math.min(end, mark.at[0] + NEAR);
  /** How much it bars the way of its neighbours' flags: the nearer to the bank, the more of them. */
  const bars = (left: number, row: number) => {
    const over = along.filter((other) => other > left - 4 && other < left + width + 4).length;
    return over * (1 - row / (ROWS.at(-1)! + ROW)) + row / (4 * ROW);
  };
  const tries: (Try & { cost: number })[] = [];
  for (const x of onFrom(Math.max(mark.at[0], 0), Math.min(last, frame.length) - END)) {
    if (faint(x) || along.some((other) => Math.abs(other - x) < BESIDE_MARK)) continue;
    const own = reach(x, x);
    const ways = [
      { from: y - thickness / 2 - 1, bank: centre - own.up, upwards: true },
      { from: y + thickness / 2 + 1, bank: centre + own.down, upwards: false },
    ].filter(({ from, bank }) => {
      const way: Box = { x: x - 1, y: Math.min(from, bank), width: 2, height: Math.abs(bank - from) };
      return !ground.bars.hits(way);
    });
    if (ways.length === 0) continue;
    for (const left of [x + 6, x - 6 - width]) {
      const { up, down } = reach(Math.min(left, x), Math.max(left + width, x));
      for (const { from, upwards } of ways)
        for (const row of ROWS) {
          const baseline = upwards ? centre - up - 10 - row : centre + down + 20 + row;
          const head = upwards ? baseline - ascent + 1 : baseline + 3;
          tries.push({
            x: left,
            y: baseline,
            leader: [
              [x, from],
              [x, head],
            ],
            cost: isClose(frame) ? bars(left, row) : 0,
          });
        }
    }
  }
  return tries.sort((a, b) => a.cost - b.cost);
}

function rowsOf({ y, height }: Box): number[] {
  return [y + height + 17, y - 8];
}

function marksAlong(from: number, to: number, lane: number, { edges }: Ground): number[] {
  return edges[lane]!.marks.filter((mark) => mark > from - BESIDE_MARK && mark < to + BESIDE_MARK);
}

/** A few places from here on, none past the last. */
function onFrom(start: number, last: number): number[] {
  const step = Math.max(STEP, (last - start) / MOST);
  const places: number[] = [];
  for (let x = start + step; x <= last; x += step) places.push(x);
  return places;
}

/** Pixels. */
const STEP = 16;
const MOST = 8;
const BESIDE_MARK = 14;
const CROWD = 12;
/** Of a bar with a soft end, where a flag may still stand on it. */
const FAINTEST = 0.5;
const END = 6;
/** From a mark to a flag that is still read as its. */
const NEAR = 96;
const ROW = 20;
const ROWS = [0, ROW, 2 * ROW, 3 * ROW];
