import type { Dye } from '@ullim/types/goal';
import type { Frame } from '../time/frame.js';
import type { Entry, Lane } from '../journey/journey.js';
import { bestRankOf, isFirstPlace } from '../journey/first-places.js';
import type { Rings } from '../water/ribbons.js';
import { roomIn, Rows } from './rows.js';
import type { ClusterMark, Ghost, InkMark, Mark, Measure, Plan, Point, Span } from '../scene.js';
import { barOf, planOf, spanOf, type Bar } from './bars.js';
import { clusterOf, isCrowded, stretchIn } from './clusters.js';
import { ghostOf } from './ghosts.js';
import { ringedOn, stepsWithin } from './steps.js';
import { isLookBack, type Written } from '../journey/written.js';
import { SHORTEST_ARC } from './shortest-arc.js';

export type Placement = {
  /** How far rows reach from the centre, before and after it; and where marks of one day do so farther. */
  reach: Reach;
  columns: (Reach & { along: number })[];
  marks: Mark[];
  spans: Span[];
  plans: Plan[];
  ghosts: Ghost[];
  shown: Shown[];
  /** The turns that lead to this lane, or away from it, each in the middle of its way. */
  rings: Ring[];
  /** Whether this entry, on its day, stands in a cluster. */
  isCrowded: (id: string, day: number) => boolean;
};

export type Reach = { up: number; down: number };
export type Ring = { entry: Written; mark: InkMark };
/** An entry that has a mark of its own, or whose bar is seen. */
export type Shown = { entry: Entry; mark: Mark | null; bar: Span | Plan | null; ghost: Ghost | null };

/** Puts what lies on a lane in rows around its centre; what stands too close becomes one mark with a count. */
export function place(lane: Lane, across: number, rings: Rings, frame: Frame, measure: Measure): Placement {
  const placement: Placement = {
    reach: { up: 0, down: 0 },
    columns: [],
    marks: [],
    spans: [],
    plans: [],
    ghosts: [],
    shown: [],
    rings: [],
    isCrowded: (id, day) => isCrowded(id, day, lane, rings, frame),
  };
  const dye = lane.goal?.dye ?? null;
  const rows = new Rows(frame);
  const usual = markScale(frame);
  for (const entry of ringedOn(lane, rings))
    placement.rings = placement.rings.concat(ringOf(entry, lane, rings.get(entry.id)!, usual));
  const edge = frame.outside / frame.perDay;
  const clusters: ClusterMark[] = [];
  const seen = { first: frame.window.first - edge, last: frame.window.last + edge };
  for (const step of stepsWithin(lane, rings, stretchIn(frame), seen, roomIn(frame))) {
    if (step.crowd) {
      clusters.push(clusterOf(step.crowd, lane, across, frame, rows, dye, measure));
      continue;
    }
    const { entry, column } = step;
    const bar = barOf(entry, frame);
    const along = markAlong(entry, bar, frame);
    const size = isSealed(entry) ? usual * SEALED : usual;
    const offset = rows.take(along - 8.5 * size, along + 8.5 * size, bar?.whole ? bar.to : null, {
      arched: isArched(entry, frame),
      column,
    });
    const reach = { up: 8 * size - offset, down: 8 * size + offset };
    // They would keep words far from the whole lane.
    if (column) placement.columns.push({ along, ...reach });
    else placement.reach = farther(placement.reach, reach);
    show(entry, lane, along, across + offset, bar, placement, frame, dye, size);
  }
  // Their counts are never hidden by what stands beside them.
  placement.marks.push(...clusters);
  return placement;
}

export function farther(one: Reach, other: Reach): Reach {
  return { up: Math.max(one.up, other.up), down: Math.max(one.down, other.down) };
}

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

// A plan's mark stands inside its outline, in the middle of one too short to have any.
function markAlong(entry: Entry, bar: Bar | null, frame: Frame): number {
  if (entry.noun !== 'milestone' || entry.shape !== 'plan') return frame.along(entry.anchor);
  return bar ? bar.from + 6 : frame.along((entry.from + entry.to) / 2);
}

/** A short arc is none. */
function isArched(entry: Entry, { perDay }: Frame): boolean {
  if (entry.noun === 'decision')
    return ((entry.lookBack ?? entry.anchor) - entry.anchor) * perDay > SHORTEST_ARC;
  return isLookBack(entry) && (entry.anchor - entry.decided) * perDay > SHORTEST_ARC;
}

function isSealed(entry: Entry): boolean {
  return entry.noun === 'milestone' && isFirstPlace(bestRankOf(entry.milestone.evidence));
}

function markScale({ orientation, pitch, ease }: Frame): number {
  return orientation === 'right' ? (pitch < 70 ? 0.82 : 0.95 + 0.17 * ease) : 0.8;
}

/** How much larger what was among the first three is drawn. */
const SEALED = 1.25;
/** The ring of a turn is larger than other marks. */
const RING = 1.25;
