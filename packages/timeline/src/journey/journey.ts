import type { Calendar } from '@ullim/types/account';
import type { GoalView, SpellView } from '@ullim/types/goal';
import { dayNumber } from '@ullim/types/honest-date/day';
import type { MilestoneView } from '@ullim/types/milestone';
import type { ReadingView } from '@ullim/types/resonance-reading';
import type { TimelineView } from '@ullim/types/timeline';
import { boundsOf, type Bound } from './bounds.js';
import { inOrder } from './lane-order.js';
import { occurrenceOf, type Occurrence } from './occurrence.js';
import { curveOf, type ReadingPoint, type ResonanceCurve } from './resonance-curve.js';
import { readerOf, type Stretch, type StretchOf } from './stretch.js';
import { studiedByGoal, type Studied } from './studied.js';
import { turnsIn, type Turn } from './turns.js';
import { writtenIn, type Written } from './written.js';

/** A journey with its dates read, once for all windows. */
export type Journey = {
  today: number;
  calendar: Calendar;
  /** From top to bottom: goals in the order in which they came out of each other, then what belongs to none. */
  lanes: Lane[];
  turns: Turn[];
  /** Milestones without dates, as the person ordered them. */
  sometime: { milestone: MilestoneView; goal: GoalView | null }[];
  bounds: Bound[];
};

export type Lane = {
  /** The goal's id; NO_GOAL for the last one. */
  id: string;
  goal: GoalView | null;
  spells: { spell: SpellView; stretch: Stretch }[];
  /** By time. */
  entries: Entry[];
  /** Null as long as nobody said how it echoes. */
  resonance: ResonanceCurve | null;
  /** By time. While a band grows to its new width they are already there. */
  readings: readonly ReadingPoint[];
  study: Studied[];
  /** Whether nothing else ever lay on it. */
  onlyStudied: boolean;
  /** From the first mark to where the last entry ends, without a goal with the hours of study; null without any. */
  extent: { first: number; last: number } | null;
};

export type Entry = Occurrence | Written;

export const NO_GOAL = 'none';

/** With `goals` given, turns from or to a goal that is not in the view lead out of the picture. */
export function readJourney(view: TimelineView, goals: readonly GoalView[] = view.goals): Journey {
  const today = dayNumber(view.today);
  const stretchOf = readerOf(view.calendar);
  const studied = studiedByGoal(view);
  const laneOf = laneReader(view, studied, stretchOf);
  const turns = turnsIn(view, goals, stretchOf);
  const lanes = inOrder(view.goals.map(laneOf), turns);
  const noGoal: Lane = {
    ...{ id: NO_GOAL, goal: null, spells: [], entries: [], extent: null },
    ...{ resonance: null, readings: [], study: studied.get(null) ?? [], onlyStudied: false },
  };
  const laneById = new Map(lanes.map((lane) => [lane.id, lane]));
  const sometime: Journey['sometime'] = [];

  for (const milestone of view.milestones) {
    const lane = laneById.get(milestone.goalId ?? '') ?? noGoal;
    const entry = occurrenceOf(milestone, stretchOf, today);
    if (entry === null) sometime.push({ milestone, goal: lane.goal });
    else lane.entries.push(entry);
  }
  for (const { laneId, entry } of writtenIn(view, goals, stretchOf))
    (laneById.get(laneId ?? '') ?? noGoal).entries.push(entry);
  for (const lane of [...lanes, noGoal]) {
    lane.entries.sort(inTime);
    lane.extent = extentOf(lane);
    lane.onlyStudied = lane.entries.length === 0;
  }
  sometime.sort(
    (a, b) => a.milestone.position - b.milestone.position || compare(a.milestone.id, b.milestone.id),
  );
  return {
    today,
    calendar: view.calendar,
    lanes: noGoal.extent ? [...lanes, noGoal] : lanes,
    turns,
    sometime,
    bounds: boundsOf(view, lanes, stretchOf, today),
  };
}

function laneReader(
  view: TimelineView,
  studied: Map<string | null, Studied[]>,
  stretchOf: StretchOf,
): (goal: GoalView) => Lane {
  const readings = new Map<string, ReadingView[]>(view.goals.map(({ id }) => [id, []]));
  for (const reading of view.readings) readings.get(reading.goalId)?.push(reading);
  return (goal) => {
    const spells = goal.spells.map((spell) => ({ spell, stretch: stretchOf(spell.period) }));
    spells.sort((a, b) => a.stretch.first - b.stretch.first);
    const resonance = curveOf(readings.get(goal.id)!, view);
    return {
      ...{ id: goal.id, goal, spells, entries: [], extent: null },
      resonance,
      readings: resonance?.points ?? [],
      study: studied.get(goal.id) ?? [],
      onlyStudied: false,
    };
  };
}

export function extentOf({ goal, entries, study }: Lane): Lane['extent'] {
  let [first, last] = [Infinity, -Infinity];
  for (const { noun, anchor, to } of entries) {
    // A turn hangs on its own water.
    if (noun === 'pivot') continue;
    first = Math.min(first, anchor);
    last = Math.max(last, to);
  }
  // What was studied for a goal hangs from its band.
  if (goal === null)
    for (const studied of study) {
      first = Math.min(first, studied.first);
      last = Math.max(last, studied.last);
    }
  return last < first ? null : { first, last };
}

function inTime(a: Entry, b: Entry): number {
  return compare(a.anchor, b.anchor) || compare(a.id, b.id);
}

function compare<Value extends string | number>(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
