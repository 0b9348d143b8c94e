import { clamp } from '../clamp.js';
import type { Bound } from '../journey/bounds.js';
import type { Frame } from '../time/frame.js';
import { isClear } from '../labels/clear.js';
import { labelDown } from '../labels/down.js';
import type { Ground } from '../labels/ground.js';
import type { Obstacles } from '../labels/obstacles.js';
import { shorten } from '../labels/shorten.js';
import { RANK } from '../labels/wish.js';
import type { Box, Bracket, Font, Label, Measure } from '../scene.js';
import { endOf } from '../journey/stretch.js';

/** What bounded a decision: an ink bracket over its days, beside the decision's lane, with its words. */
export type Bracketed = { bound: Bound; bracket: Bracket | null; label: Label | null };

/**
 * Leaders may cross a bracket, texts keep off it; and where it would run through texts there is none, but for what bounds a
 * question that is still open: nothing else is seen of that.
 */
export function bracketsOf(
  bounds: readonly Bound[],
  today: number,
  ground: Ground,
  frame: Frame,
  measure: Measure,
): Bracketed[] {
  return bounds.flatMap((bound) => {
    if (bound.lane === null && frame.strip) return [];
    const seen = seenOf(bound, today, frame);
    if (seen === null) return [];
    const bracketed = (frame.orientation === 'right' ? lying : standing)(bound, seen, ground, frame, measure);
    const { bracket, label } = bracketed;
    if (bracket) ground.beams.add(bracket.box);
    if (label) ground.texts.add(label.box);
    return [{ bound, ...bracketed }];
  });
}

type Seen = { from: number; to: number; ends: boolean };

function seenOf({ stretch }: Bound, today: number, frame: Frame): Seen | null {
  const from = frame.along(stretch.first);
  const to = Math.max(frame.along(endOf(stretch, today)), from + LEAST);
  if (to < 0 || from > frame.length) return null;
  return {
    from: Math.max(from, -frame.outside),
    to: Math.min(to, frame.length + frame.outside),
    ends: stretch.open === null,
  };
}

/** A beam with a foot at either end, its words on it. */
function lying(
  bound: Bound,
  { from, to, ends }: Seen,
  ground: Ground,
  frame: Frame,
  measure: Measure,
): Omit<Bracketed, 'bound'> {
  const { id, words } = bound.constraint;
  const font: Font = { family: 'sans', size: 11.5 + frame.ease, weight: 400 };
  const [start, end] = [Math.max(from, frame.margin), Math.min(to, frame.length - frame.margin)];
  const text = shorten(words, Math.max(end - start, WIDE), font, measure);
  const width = measure(text, font);
  const xs = placesAlong(start, end, width, frame);
  const beamAt = (y: number): Box => ({ x: from, y: y - 1, width: to - from, height: FOOT + 2 });
  const heights = heightsFor(bound.lane, from, to, ground, frame);
  const hits = (box: Box, ...obstacles: Obstacles[]) => obstacles.some((each) => each.hits(box, 2));
  const apart = (y: number) => !hits(beamAt(y), ground.texts, ground.beams);
  const free = (y: number) => apart(y) && !hits(beamAt(y), ground.taken);
  const readable = (y: number) => {
    if (text === '') return undefined;
    const boxes = xs.map((x): Box => ({ x, y: y - 6 - font.size, width, height: font.size + 4 }));
    const clear = boxes.filter((box) => isClear(box, ground));
    return clear.find((box) => !hits(box, ground.shunned)) ?? clear[0];
  };
  const calm = (y: number) => {
    const box = free(y) && readable(y);
    return box && !hits(box, ground.shunned);
  };
  const y = firstOf(heights, [
    calm,
    (each) => free(each) && readable(each),
    (each) => apart(each) && readable(each),
  ]);
  const isOpen = bound.decision.choice === null;
  const at = y ?? firstOf(heights, [free, apart]) ?? (isOpen ? heights[0] : undefined);
  if (at === undefined) return { bracket: null, label: null };
  const box = y === undefined ? undefined : readable(y);
  const line: [number, number][] = [
    [from, at + FOOT],
    [from, at],
    [to, at],
  ];
  if (ends) line.push([to, at + FOOT]);
  return {
    bracket: { id, decisionId: bound.decision.id, line, box: beamAt(at) },
    label: box
      ? {
          of: { noun: 'constraint', id },
          box,
          texts: [{ text, at: [box.x, at - 6], font, colour: 'ink2', halo: true }],
          chip: null,
          leader: null,
        }
      : null,
  };
}

/** In its middle, or farther on or back on it. */
function placesAlong(start: number, end: number, width: number, { margin, length }: Frame): number[] {
  const middle = clamp((start + end - width) / 2, margin, length - margin - width);
  const others = ASIDE.flatMap((aside) => [middle + aside, middle - aside]);
  return [middle, ...others.filter((x) => x >= start && x + width <= end)];
}

function firstOf(heights: readonly number[], wishes: ((y: number) => unknown)[]): number | undefined {
  for (const wish of wishes) {
    const found = heights.find(wish);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Under the band, nearest first, then over it, and never nearer to another band; at the foot without one. */
function heightsFor(lane: number | null, from: number, to: number, ground: Ground, frame: Frame): number[] {
  const steps = Array.from({ length: Math.ceil(frame.pitch / STEP) }, (_, index) => index * STEP);
  const lowest = frame.lanes.to - FOOT - 6;
  if (lane === null) return steps.map((step) => lowest - step);
  const { centre, reach } = ground.edges[lane]!;
  const { up, down } = reach(from, to);
  const near = (y: number) => Math.abs(y - centre) <= 0.75 * frame.pitch;
  const below = steps.map((step) => centre + down + 22 + step).filter((y) => near(y) && y <= lowest);
  const above = steps
    .map((step) => centre - up - FOOT - 6 - step)
    .filter((y) => near(y) && y >= frame.lanes.from + 22);
  return below.length + above.length > 0
    ? [...below, ...above]
    : [Math.min(centre + 0.5 * frame.pitch, lowest)];
}

/** Close beside an upright band, its feet towards it, so that the name of the next has a place; its words in the column. */
function standing(
  bound: Bound,
  { from, to, ends }: Seen,
  ground: Ground,
  frame: Frame,
  measure: Measure,
): Omit<Bracketed, 'bound'> {
  const { id, words } = bound.constraint;
  const boxAt = (x: number): Box => ({
    x: x - SMALL_FOOT,
    y: from,
    width: SMALL_FOOT + 1,
    height: to - from,
  });
  const { lane } = bound;
  const beside =
    lane === null
      ? frame.column.x - 24
      : frame.laneAt(lane) + ground.edges[lane]!.bank(from, to).down + SMALL_FOOT + 2;
  const free = (x: number) =>
    ![ground.taken, ground.texts, ground.bars, ground.beams].some((obstacles) => obstacles.hits(boxAt(x)));
  const x = [0, 2, 4, 6, 8].map((aside) => beside + aside).find(free) ?? beside;
  const line: [number, number][] = [
    [x - SMALL_FOOT, from],
    [x, from],
    [x, to],
  ];
  if (ends) line.push([x - SMALL_FOOT, to]);
  const places = [from + 12, (from + to) / 2, to - 12].filter((y) => y > 12 && y < frame.length - 12);
  for (const y of places) {
    const label = labelDown(
      {
        ...{
          of: { noun: 'constraint', id },
          rank: RANK.ghost,
          anchor: bound.stretch.first,
          lane: lane ?? -1,
        },
        parts: [{ title: words, value: null }],
        font: { family: 'sans', size: 12, weight: 400 },
        ...{ colour: 'ink2', seal: null, sealDye: null, below: null, under: null },
        from: { at: [x, y], radius: 1 },
      },
      ground,
      frame,
      measure,
    );
    if (label) return { bracket: { id, decisionId: bound.decision.id, line, box: boxAt(x) }, label };
  }
  return { bracket: { id, decisionId: bound.decision.id, line, box: boxAt(x) }, label: null };
}

const LEAST = 14;
const FOOT = 6;
const SMALL_FOOT = 4;
const STEP = 6;
const WIDE = 150;
const ASIDE = [40, 80, 120];
