import type { Dye } from '@ullim/types/goal';
import { clamp } from '../clamp.js';
import { fadeAlong, softEnds } from '../water/fade.js';
import type { Frame } from '../time/frame.js';
import type { Entry, Lane } from '../journey/journey.js';
import { bestRankOf, isFirstPlace } from '../journey/first-places.js';
import type { Rings } from '../water/ribbons.js';
import { Rows } from './rows.js';
import type { ClusterMark, Ghost, InkMark, Mark, Measure, Plan, Point, Span } from '../scene.js';
import { ringedOn, stepsWithin, type Crowd } from './steps.js';
import type { Written } from '../journey/written.js';

export type Placement = {
  /** How far rows reach from the centre, before and after it. */
  reach: { up: number; down: number };
  marks: Mark[];
  spans: Span[];
  plans: Plan[];
  ghosts: Ghost[];
  shown: Shown[];
  /** The turns that lead to this lane, or away from it, each in the middle of its way. */
  rings: Ring[];
  /** Whether what lies on this day of the lane stands in a cluster. */
  isCrowded: (day: number) => boolean;
};
export type Ring = { entry: Written; mark: InkMark };
/** An entry that has a mark of its own, or whose bar is seen. */
export type Shown = { entry: Entry; mark: Mark | null; bar: Span | Plan | null; ghost: Ghost | null };

/** Puts what lies on a lane in rows around its centre; what stands too close becomes one mark with a count. */
export function place(lane: Lane, across: number, rings: Rings, frame: Frame, measure: Measure): Placement {
  const placement: Placement = {
    reach: { up: 0, down: 0 },
    marks: [],
    spans: [],
    plans: [],
    ghosts: [],
    shown: [],
    rings: [],
    isCrowded: (day) => isCrowded(day, lane, rings, frame),
  };
  const dye = lane.goal?.dye ?? null;
  const rows = new Rows(frame);
  const usual = markScale(frame);
  for (const entry of ringedOn(lane, rings))
    placement.rings = placement.rings.concat(ringOf(entry, lane, rings.get(entry.id)!, usual));
  const edge = frame.outside / frame.perDay;
  const seen = { first: frame.window.first - edge, last: frame.window.last + edge };
  for (const { entry, crowd } of stepsWithin(lane, rings, stretchIn(frame), seen)) {
    if (crowd) {
      placement.marks.push(clusterOf(crowd, lane, across, frame, rows, dye, measure));
      continue;
    }
    const bar = barOf(entry, frame);
    const along = markAlong(entry, bar, frame);
    const size = isSealed(entry) ? usual * SEALED : usual;
    const offset = rows.take(along - 8.5 * size, along + 8.5 * size, bar?.whole ? bar.to : null);
    placement.reach.up = Math.max(placement.reach.up, 8 * size - offset);
    placement.reach.down = Math.max(placement.reach.down, 8 * size + offset);
    show(entry, lane, along, across + offset, bar, placement, frame, dye, size);
  }
  return placement;
}

/** `whole`: it takes its row; a haze does not. */
type Bar = { from: number; to: number; whole: boolean };

function show(
  entry: Entry,
  lane: Lane,
  along: number,
  across: number,
  bar: Bar | null,
  placement: Placement,
  frame: Frame,
  dye: Dye | null,
  scale: number,
) {
  const inside = along >= -frame.outside && along <= frame.length + frame.outside;
  const at = frame.at(along, across);
  const shown: Shown = { entry, mark: null, bar: null, ghost: null };
  if (entry.noun !== 'milestone') {
    if (inside) shown.mark = { noun: entry.noun, id: entry.id, at, laneId: lane.id, scale };
  } else {
    const { id, solid, faint } = entry;
    if (inside) {
      const kind = entry.milestone.details.kind;
      shown.mark = {
        noun: 'milestone',
        id,
        at,
        laneId: lane.id,
        kind,
        dye,
        solid,
        faint,
        scale,
      };
    }
    if (bar && solid) placement.spans.push((shown.bar = spanOf(entry, bar, across, frame, dye)));
    if (bar && !solid) placement.plans.push((shown.bar = planOf(entry, bar, across, frame, dye)));
    if (entry.ghost) placement.ghosts.push((shown.ghost = ghostOf(entry, along, across, frame, dye)));
  }
  if (shown.mark) placement.marks.push(shown.mark);
  placement.shown.push(shown);
}

/** A turn is marked in the middle of its way, between the lanes. */
function ringOf(entry: Entry, lane: Lane, at: Point | null, scale: number): Ring | [] {
  if (at === null || entry.noun === 'milestone') return [];
  return { entry, mark: { noun: entry.noun, id: entry.id, at, laneId: lane.id, scale: scale * RING } };
}

function barOf(entry: Entry, frame: Frame): Bar | null {
  if (entry.noun !== 'milestone' || entry.shape === 'point') return null;
  const [from, to] = [frame.along(entry.from), frame.along(entry.to)];
  const least = entry.shape === 'plan' ? 26 : 6;
  if (to - from < least) return null;
  return { from, to, whole: entry.shape !== 'haze' };
}

// A plan's mark stands inside its outline, in the middle of one too short to have any.
function markAlong(entry: Entry, bar: Bar | null, frame: Frame): number {
  if (entry.noun !== 'milestone' || entry.shape !== 'plan') return frame.along(entry.anchor);
  return bar ? bar.from + 6 : frame.along((entry.from + entry.to) / 2);
}

type MilestoneEntry = Extract<Entry, { noun: 'milestone' }>;

function spanOf(entry: MilestoneEntry, bar: Bar, across: number, frame: Frame, dye: Dye | null): Span {
  const [from, to] = cut(bar, frame);
  const [start, end] = [soft(entry.softFrom, frame), soft(entry.softTo, frame)];
  const haze = entry.shape === 'haze';
  const knots = softEnds(bar.from, bar.to, start, end, haze ? 0.7 : 1);
  return {
    id: entry.id,
    dye,
    from: frame.at(from, across),
    to: frame.at(to, across),
    fade: fadeAlong(frame, knots),
    haze,
    faint: entry.faint,
    thickness: (haze ? 2 : 4) - (frame.orientation === 'right' ? 0 : haze ? 0.4 : 1),
  };
}

function soft(days: number, { perDay }: Frame): number {
  const pixels = days * perDay;
  return days <= MONTH ? Math.min(pixels, 30) : pixels;
}

function planOf(entry: MilestoneEntry, bar: Bar, across: number, frame: Frame, dye: Dye | null): Plan {
  const [from, to] = cut(bar, frame);
  const depth = planDepth(frame);
  const open = entry.softTo > 0;
  return {
    id: entry.id,
    dye,
    bar: frame.box(from, across - depth / 2, to - from, depth),
    fade: open ? fadeAlong(frame, softEnds(bar.from, bar.to, 0, soft(entry.softTo, frame))) : null,
    faint: entry.faint,
  };
}

function ghostOf(entry: MilestoneEntry, along: number, across: number, frame: Frame, dye: Dye | null): Ghost {
  const old = entry.ghost!;
  const depth = planDepth(frame);
  const middle = frame.along((old.from + old.to) / 2);
  const half = Math.max(depth, frame.along(old.to) - frame.along(old.from)) / 2;
  const [from, to] = cut({ from: middle - half, to: middle + half }, frame);
  // From the middle of the old place; from its beginning when the new one begins before that.
  const start = old.from < entry.from && along < middle + 14 ? frame.along(old.from) + 6 : middle;
  return {
    id: entry.id,
    dye,
    bar: frame.box(from, across - depth / 2, Math.max(1, to - from), depth),
    // What only became longer or shorter did not move.
    hop: old.from === entry.from ? null : hopBetween(Math.max(start, along - 220), along, across, frame),
  };
}

/** A small arc over the band, from the old place to the new one. */
function hopBetween(from: number, to: number, across: number, frame: Frame): Ghost['hop'] {
  if (Math.abs(to - from) < 14 || to < -frame.outside || from > frame.length + frame.outside) return null;
  const foot = across - planDepth(frame) / 2 - 4;
  const rise = foot - Math.min(20, 7 + Math.abs(to - from) * 0.12);
  const part = (to - from) * 0.2;
  const point = (along: number, acrossAt: number): Point => frame.at(along, acrossAt);
  return {
    from: point(from, foot),
    control1: point(from + part, rise),
    control2: point(to - part, rise),
    to: point(to, foot - 2),
  };
}

function planDepth({ orientation }: Frame): number {
  return orientation === 'right' ? 12 : 10;
}

export function markScale({ orientation, pitch, ease }: Frame): number {
  return orientation === 'right' ? (pitch < 70 ? 0.82 : 0.95 + 0.17 * ease) : 0.8;
}

/** How many days are as long as a mark, in steps, so that crowds stay the same while one zooms a little. */
function stretchIn({ perDay }: Frame): number {
  return 2 ** (Math.ceil(2 * Math.log2(22 / perDay)) / 2);
}

function isCrowded(day: number, lane: Lane, rings: Rings, frame: Frame): boolean {
  return stepsWithin(lane, rings, stretchIn(frame), { first: day, last: day }).some(
    ({ crowd }) => crowd !== null && crowd.days.first <= day && day < crowd.days.last,
  );
}

function clusterOf(
  { id, entries, ids, days }: Crowd,
  lane: Lane,
  across: number,
  frame: Frame,
  rows: Rows,
  dye: Dye | null,
  measure: Measure,
): ClusterMark {
  const [first, last] = [entries[0]!.anchor, entries[entries.length - 1]!.anchor];
  const along = frame.along((days.first + days.last) / 2);
  const text = String(entries.length);
  const font = { family: 'sans', size: frame.orientation === 'right' ? 10.5 : 12, weight: 600 } as const;
  const width = measure(text, font);
  const radius = Math.max(font.size - 2.5, width / 2 + 3.5);
  rows.take(along - radius, along + radius, null);
  const at = frame.at(along, across);
  return {
    noun: 'cluster',
    id,
    ids,
    days: { first, last: Math.max(last, first + 1) },
    laneId: lane.id,
    dye,
    at,
    radius,
    count: { text, at: [at[0] - width / 2, at[1] + font.size * 0.362], font, colour: 'paper', halo: false },
  };
}

function cut({ from, to }: { from: number; to: number }, { length, outside }: Frame): [number, number] {
  const start = clamp(from, -outside, length + outside);
  return [start, Math.max(start, Math.min(to, length + outside))];
}

function isSealed(entry: Entry): boolean {
  return entry.noun === 'milestone' && isFirstPlace(bestRankOf(entry.milestone.evidence));
}

const MONTH = 31;
/** How much larger what was among the first three is drawn. */
const SEALED = 1.25;
/** The ring of a turn is larger than other marks. */
const RING = 1.25;
