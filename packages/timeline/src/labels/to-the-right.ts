import { AXIS_DEPTH, type Frame } from '../frame.js';
import type { Box, Label, Measure, Point } from '../scene.js';
import { compose, movedTo, type Composed } from './compose.js';
import { Obstacles } from './obstacles.js';
import type { Wish } from './wishes.js';

export type Ground = {
  /** Where no text may lie: marks, outlines, the water of other bands. */
  taken: Obstacles;
  texts: Obstacles;
  leaders: Obstacles;
  /** Where a text only lies when there is no other place: today's line. */
  shunned: Obstacles;
  /** Edges of a lane: its water, or the outermost row of marks. */
  edges: { centre: number; up: number; down: number }[];
};

/** Flags above and below the bands: a leader at the left, the text to its right, or the other way round. */
export function labelToTheRight(wish: Wish, ground: Ground, frame: Frame, measure: Measure): Label | null {
  for (const width of wish.parts.length > 1 ? [WIDER, WIDE] : [WIDE, NARROW]) {
    const composed = compose(wish, width, false, measure);
    if (composed === null) continue;
    for (const shun of [true, false]) {
      const found = firstFree(wish, composed, ground, frame, shun);
      if (found) return settled(found, ground);
    }
  }
  return null;
}

type Try = { x: number; y: number; leader: readonly [Point, Point] | null };

function firstFree(
  wish: Wish,
  composed: Composed,
  ground: Ground,
  frame: Frame,
  shun: boolean,
): Label | null {
  for (const { x, y, leader } of triesFor(wish, composed, ground, frame)) {
    const placed = movedTo(composed, x, y);
    const { box } = placed;
    if (box.x < 6 || box.x + box.width > frame.length - 6) continue;
    if (box.y < AXIS_DEPTH + 18 || box.y + box.height > frame.lanes.to - 2) continue;
    if (ground.texts.hits(box, 3) || ground.taken.hits(box, 1) || ground.leaders.hits(box, 3)) continue;
    if (shun && ground.shunned.hits(box, 3)) continue;
    if (leader && crosses(leader, ground)) continue;
    return { of: wish.of, ...placed, leader: leader && [...leader] };
  }
  return null;
}

function* triesFor(wish: Wish, composed: Composed, ground: Ground, frame: Frame): Generator<Try> {
  const [x, y] = wish.from.at;
  const { centre, up, down } = ground.edges[wish.lane]!;
  if (wish.under) {
    const left = Math.max(wish.under.x + 2, 8);
    yield { x: left, y: wish.under.y + wish.under.height + 17, leader: null };
    yield { x: left, y: wish.under.y - 8, leader: null };
  }
  const rows = Math.max(1, Math.min(3, Math.floor((frame.pitch - up - down - 8) / 20)));
  for (let row = 0; row < rows; row++) {
    const above = centre - up - 10 - row * 20;
    const below = centre + down + 20 + row * 20;
    for (const baseline of y < centre - 1
      ? [above, below]
      : y > centre + 1
        ? [below, above]
        : row % 2
          ? [above, below]
          : [below, above]) {
      const upwards = baseline < y;
      const foot: Point = [x, upwards ? y - wish.from.radius : y + wish.from.radius];
      const head: Point = [x, upwards ? baseline - composed.ascent + 1 : baseline + 3];
      yield { x: x + 6, y: baseline, leader: [foot, head] };
      yield { x: x - 6 - composed.width, y: baseline, leader: [foot, head] };
    }
  }
}

function crosses([[x, from], [, to]]: readonly [Point, Point], ground: Ground): boolean {
  const box: Box = {
    x: x - 1,
    y: Math.min(from, to) + 1,
    width: 2,
    height: Math.max(0, Math.abs(to - from) - 2),
  };
  return ground.texts.hits(box, 2) || ground.taken.hits(box);
}

function settled(label: Label, ground: Ground): Label {
  ground.texts.add(label.box);
  if (label.leader) {
    const [[x, from], [, to]] = label.leader as [Point, Point];
    ground.leaders.add({ x: x - 0.5, y: Math.min(from, to), width: 1, height: Math.abs(to - from) });
  }
  return label;
}

const WIDER = 300;
const WIDE = 210;
const NARROW = 96;
