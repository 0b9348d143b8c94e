import type { Box, Point } from '../scene.js';
import { LEADER, type Ground } from './ground.js';
import { RANK, type Wish } from './wish.js';

export type Leader = readonly [Point, Point];

/** Whether it would run through words, marks or the water of others, or be taken for another one. */
export function isBarred(leader: Leader, wish: Wish, ground: Ground): boolean {
  return crosses(leader, wish, ground) || isMistaken(leader, wish, ground);
}

export function lineOf([[x, from], [, to]]: Leader): Box {
  return { x: x - 0.5, y: Math.min(from, to), width: 1, height: Math.abs(to - from) };
}

// It leaves its own water freely.
function crosses(leader: Leader, { lane }: Wish, ground: Ground): boolean {
  const [[x, from], [, to]] = leader;
  const { centre, half } = ground.edges[lane]!;
  const top = from < to ? Math.max(from + 1, centre + half(x)) : to + 1;
  const bottom = from < to ? to - 1 : Math.min(from - 1, centre - half(x));
  const box: Box = { x: x - LEADER, y: top, width: 2 * LEADER, height: Math.max(0, bottom - top) };
  // Of one day marks stand over each other, and so may their flags where there is room.
  return ground.texts.hits(box, 2) || ground.taken.hits(box, 0, (other) => isOn(leader, other));
}

/** Beside another it would be read as that one, and right under or over it as its end; but of one lane and one day both mean that. */
function isMistaken(leader: Leader, { lane, rank }: Wish, ground: Ground): boolean {
  const { x, y, width, height } = lineOf(leader);
  const around = { x: x - BESIDE, y: y - BEYOND, width: width + 2 * BESIDE, height: height + 2 * BEYOND };
  const { centre, reach } = ground.edges[lane]!;
  const { up, down } = reach(x, x);
  const isOwn = (other: Box) => other.y < centre + down && other.y + other.height > centre - up;
  return ground.leaders.hits(
    around,
    0,
    // What matters most is told beside others of its lane rather than not at all.
    (other) => isOwn(other) && (rank >= RANK.evidence || isOn(leader, other)),
  );
}

function isOn([[x]]: Leader, { x: left, width }: Box): boolean {
  return Math.abs(left + width / 2 - x) < 0.5;
}

/** Pixels. */
const BESIDE = 5;
const BEYOND = 12;
