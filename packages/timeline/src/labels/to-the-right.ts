import type { Frame } from '../time/frame.js';
import type { Box, Label, Measure, Point } from '../scene.js';
import { isClear } from './clear.js';
import { compose, movedTo, type Composed } from './compose.js';
import type { Ground } from './ground.js';
import { RANK, type Wish } from './wish.js';

/** Flags above and below the bands: a leader at the left, the text to its right, or the other way round. */
export function labelToTheRight(wish: Wish, ground: Ground, frame: Frame, measure: Measure): Label | null {
  const grown = 1 + 0.4 * frame.ease;
  for (const width of wish.parts.length > 1 ? [WIDER, WIDE] : [WIDE, NARROW]) {
    const composed = compose(wish, width * grown, false, measure);
    if (composed === null) continue;
    for (const shun of [true, false]) {
      const found = firstFree(wish, composed, ground, frame, shun);
      if (found) return settled(found, ground);
    }
  }
  return null;
}

type Try = { x: number; y: number; leader: readonly [Point, Point] | null; far?: boolean };

function firstFree(
  wish: Wish,
  composed: Composed,
  ground: Ground,
  frame: Frame,
  shun: boolean,
): Label | null {
  for (const { x, y, leader, far } of triesFor(wish, composed, ground, frame)) {
    const placed = movedTo(composed, x, y);
    const { box } = placed;
    const edge = frame.strip ? 0 : 6;
    if (box.x < edge || box.x + box.width > frame.length - edge) continue;
    if (box.y < frame.lanes.from + (frame.strip ? 2 : 18) || box.y + box.height > frame.lanes.to - 2)
      continue;
    if (!isClear(box, ground) || (shun && ground.shunned.hits(box, 3))) continue;
    if (leader && crosses(leader, wish.lane, ground)) continue;
    if (leader && far && ground.leaders.hits(lineOf(leader), 5)) continue;
    return { of: wish.of, ...placed, leader: leader && [...leader] };
  }
  return null;
}

/** The places for a flag, the best first: near its mark, and not where it would bar the way of its neighbours' flags. */
function triesFor(wish: Wish, composed: Composed, ground: Ground, frame: Frame): Try[] {
  const [x, y] = wish.from.at;
  const { centre, reach, marks } = ground.edges[wish.lane]!;
  const tries: (Try & { cost: number })[] = [];
  if (wish.under) {
    const left = Math.max(wish.under.x + 2, 8);
    tries.push({ x: left, y: wish.under.y + wish.under.height + 17, leader: null, cost: -2 });
    tries.push({ x: left, y: wish.under.y - 8, leader: null, cost: -1 });
  }
  const own = [wish.from, ...(wish.other ? [wish.other] : [])];
  const above = Math.min(...own.map(({ at, radius }) => at[1] - radius));
  const below = Math.max(...own.map(({ at, radius }) => at[1] + radius));
  const step = ROW + 7 * frame.ease;
  for (const left of [x + 6, x - 6 - composed.width]) {
    const { up, down } = reach(Math.min(left, x), Math.max(left + composed.width, x));
    const barred = marks.filter((mark) => mark > left - 4 && mark < left + composed.width + 4).length;
    const usual = Math.max(1, Math.min(3, Math.floor((frame.pitch - up - down - 8) / step)));
    // What matters most is led as far as there is room.
    const rows = wish.rank >= RANK.evidence ? FAR : usual;
    for (let row = 0; row < rows; row++) {
      for (const baseline of [centre - up - 10 - row * step, centre + down + 20 + row * step]) {
        const upwards = baseline < y;
        const head: Point = [x, upwards ? baseline - composed.ascent + 1 : baseline + 3];
        const away = Math.abs(baseline - y) / ROW;
        const cost = away * 0.5 + (barred * Math.max(0, usual - row)) / usual + (left < x ? 0.2 : 0);
        tries.push({
          x: left,
          y: baseline,
          leader: [[x, upwards ? above : below], head],
          far: row >= usual,
          cost,
        });
      }
    }
  }
  return tries.sort((a, b) => a.cost - b.cost);
}

// A leader leaves its own water freely.
function crosses([[x, from], [, to]]: readonly [Point, Point], lane: number, ground: Ground): boolean {
  const { centre, half } = ground.edges[lane]!;
  const top = from < to ? Math.max(from + 1, centre + half(x)) : to + 1;
  const bottom = from < to ? to - 1 : Math.min(from - 1, centre - half(x));
  const box: Box = { x: x - 1, y: top, width: 2, height: Math.max(0, bottom - top) };
  return ground.texts.hits(box, 2) || ground.taken.hits(box);
}

function settled(label: Label, ground: Ground): Label {
  ground.texts.add(label.box);
  if (label.leader) {
    ground.leaders.add(lineOf(label.leader as [Point, Point]));
  }
  return label;
}

function lineOf([[x, from], [, to]]: readonly [Point, Point]): Box {
  return { x: x - 0.5, y: Math.min(from, to), width: 1, height: Math.abs(to - from) };
}

const WIDER = 300;
const WIDE = 210;
const NARROW = 96;
const ROW = 20;
const FAR = 5;
