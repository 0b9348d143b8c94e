import type { DecisionView } from '@ullim/types/decision';
import type { GoalView, SpellView, Stance } from '@ullim/types/goal';
import { dayNumber } from '@ullim/types/honest-date/day';
import type { HonestDate } from '@ullim/types/honest-date/edtf';
import type { MilestoneView } from '@ullim/types/milestone';
import type { PivotView } from '@ullim/types/pivot';
import type { TimelineView } from '@ullim/types/timeline';
import { bestRankOf, isFirstPlace } from './first-places.js';
import { windowsOf } from './chapter-windows.js';
import type { EchoTurn } from './echo-turns.js';
import { turnsOf } from './resonance-turns.js';
import type { Window } from '../scene.js';
import { beginningOf, endOf, readerOf, type Stretch } from './stretch.js';
import { isElsewhere } from './written.js';

/** A place at which one stops when one follows a journey: what is told there, and what is seen meanwhile. */
export type Chapter = Told & {
  /** Where it happened, as a day number. */
  day: number;
  /** What on the drawing it tells of. */
  itemId: string | null;
  window: Window;
};

export type Told =
  | { noun: 'beginning'; goal: GoalView; spell: SpellView; first: boolean }
  | { noun: 'pivot'; pivot: PivotView }
  | { noun: 'decision'; decision: DecisionView; choice: NonNullable<DecisionView['choice']> }
  | { noun: 'reached'; goal: GoalView; spell: SpellView }
  | { noun: 'rank'; milestone: MilestoneView }
  | { noun: 'turn'; goal: GoalView; turn: EchoTurn }
  /** Where one stands: what one is learning toward, and what is planned next. */
  | { noun: 'today'; goals: GoalView[]; next: MilestoneView | null };

/**
 * The story of a journey in the order of time: how it began, each pivot, what was decided without turning elsewhere, what
 * was reached, and today. Where nothing ever turned, its goals, its first places and the turns of how they echoed tell it.
 * Where only some of what lies on the bands was found, of the rest nothing is told.
 */
export function chaptersOf(view: TimelineView, found: ReadonlySet<string> | null = null): Chapter[] {
  const stretchOf = readerOf(view.calendar);
  const goals = new Map(view.goals.map((goal) => [goal.id, goal]));
  const pivots = pivotsOf(view, goals, stretchOf);
  const [first, ...later] = beginningsOf(view, stretchOf);
  const past = [
    ...(first ? [first] : []),
    ...pivots,
    ...reachedOf(view, stretchOf),
    ...decisionsOf(view, goals, stretchOf),
    ...(pivots.length > 0 ? [] : [...ranksOf(view, stretchOf), ...later, ...resonanceOf(view)]),
  ];
  // A story of hundreds of chapters is a list.
  const told = past.slice(0, MOST).sort((a, b) => a.day - b.day);
  const now = todayOf(view, stretchOf);
  const quiet = told.length < 2 && view.milestones.length + view.reflections.length === 0;
  const chapters = windowsOf(now && !quiet ? [...told, now] : told);
  return found ? chapters.filter(({ noun, itemId }) => OF_WATER.has(noun) || found.has(itemId!)) : chapters;
}

/**
 * Whether there is more than one chapter. Of several goals at least the beginnings, or the turns between them, are told,
 * as long as nothing in particular is looked for.
 */
export function isStory(view: TimelineView, found: ReadonlySet<string> | null = null): boolean {
  return (view.goals.length > 1 && !found) || chaptersOf(view, found).length > 1;
}

/** A chapter before it is known what comes before and after it; `since` is when what led to it began, `until` when what came of it ended. */
export type Draft = Told & Pick<Chapter, 'day' | 'itemId'> & { since?: number; until?: number };
type Goals = ReadonlyMap<string, GoalView>;
type StretchOf = (date: HonestDate) => Stretch;

function beginningsOf({ goals }: TimelineView, stretchOf: StretchOf): Draft[] {
  const begun = goals.flatMap((goal) => {
    const spell = goal.spells[0];
    return spell ? [{ goal, spell, stretch: stretchOf(spell.period) }] : [];
  });
  begun.sort((a, b) => a.stretch.first - b.stretch.first || (a.goal.id < b.goal.id ? -1 : 1));
  return begun.map(({ goal, spell, stretch }, index) => {
    const day = beginningOf(stretch);
    return { noun: 'beginning', goal, spell, first: index === 0, day, itemId: goal.id, since: day };
  });
}

function pivotsOf({ pivots }: TimelineView, goals: Goals, stretchOf: StretchOf): Draft[] {
  return pivots.flatMap((pivot): Draft[] => {
    const left = pivot.from.flatMap(({ goalId }) => goals.get(goalId) ?? []);
    if (left.length === 0 && !goals.has(pivot.toGoalId)) return [];
    const day = beginningOf(stretchOf(pivot.on));
    const led = left.flatMap((goal) => spellBefore(goal, day, stretchOf) ?? []);
    const since = led.length > 0 ? { since: Math.min(...led) } : {};
    return [{ noun: 'pivot', pivot, day, itemId: pivot.id, ...since }];
  });
}

/** When the spell began in which one was before that day. */
function spellBefore({ spells }: GoalView, day: number, stretchOf: StretchOf): number | null {
  const begun = spells
    .map(({ period }) => stretchOf(period))
    .filter((stretch) => beginningOf(stretch) < day - 1);
  return begun.length > 0 ? Math.max(...begun.map(({ first }) => first)) : null;
}

/** One that a pivot reached is told by the pivot. */
function reachedOf({ goals }: TimelineView, stretchOf: StretchOf): Draft[] {
  return goals.flatMap((goal) =>
    goal.spells
      .filter(({ stance, pivotId }) => stance === 'reached' && pivotId === null)
      .map((spell): Draft => {
        const since = stretchOf(goal.spells[0]!.period).first;
        const day = beginningOf(stretchOf(spell.period));
        return { noun: 'reached', goal, spell, day, itemId: goal.id, since };
      }),
  );
}

/** One that became a pivot is told by the pivot. */
function decisionsOf({ decisions, pivots }: TimelineView, goals: Goals, stretchOf: StretchOf): Draft[] {
  const turned = new Set(pivots.map(({ decisionId }) => decisionId));
  return decisions.flatMap((decision): Draft[] => {
    const { choice, goalIds, id } = decision;
    const laneId = goalIds.find((goalId) => goals.has(goalId)) ?? null;
    if (choice === null || turned.has(id) || isElsewhere(goalIds, laneId)) return [];
    return [
      { noun: 'decision', decision, choice, day: beginningOf(stretchOf(choice.decidedOn)), itemId: id },
    ];
  });
}

function ranksOf({ milestones }: TimelineView, stretchOf: StretchOf): Draft[] {
  const best = milestones.flatMap((milestone) => {
    const rank = bestRankOf(milestone.evidence);
    return isFirstPlace(rank) && milestone.actual !== null
      ? [{ milestone, rank, actual: milestone.actual }]
      : [];
  });
  best.sort((a, b) => a.rank - b.rank || (a.milestone.id < b.milestone.id ? -1 : 1));
  return best.slice(0, MOST_RANKS).map(({ milestone, actual }): Draft => {
    const stretch = stretchOf(actual);
    return {
      noun: 'rank',
      milestone,
      day: beginningOf(stretch),
      itemId: milestone.id,
      ...(stretch.open === null && { until: stretch.last }),
    };
  });
}

/** The widest turns of how the goals echoed. */
function resonanceOf({ goals, readings, calendar }: TimelineView): Draft[] {
  const swing = ({ before, level, after }: EchoTurn) => Math.abs(level - before) + Math.abs(after - level);
  const turns = goals.flatMap((goal) => {
    const own = readings.filter(({ goalId }) => goalId === goal.id);
    return turnsOf(own, calendar).map((turn) => ({ goal, turn }));
  });
  return turns
    .filter(({ turn }) => swing(turn) >= WIDE)
    .sort((a, b) => swing(b.turn) - swing(a.turn) || a.turn.day - b.turn.day)
    .slice(0, MOST_TURNS)
    .map(({ goal, turn }) => ({ noun: 'turn', goal, turn, day: turn.day, itemId: goal.id }));
}

function todayOf(view: TimelineView, stretchOf: StretchOf): Draft | null {
  const today = dayNumber(view.today);
  const goals = view.goals.filter(({ spells }) => ON_THE_WAY.has(spells[spells.length - 1]?.stance));
  const planned = view.milestones.flatMap((milestone) => {
    if (milestone.status !== 'planned' || milestone.planned === null) return [];
    const stretch = stretchOf(milestone.planned);
    return endOf(stretch, today) > today ? [{ milestone, stretch }] : [];
  });
  planned.sort((a, b) => a.stretch.first - b.stretch.first || (a.milestone.id < b.milestone.id ? -1 : 1));
  const next = planned[0];
  if (!next && goals.length === 0) return null;
  return {
    noun: 'today',
    goals,
    next: next?.milestone ?? null,
    day: today + 0.5,
    itemId: next?.milestone.id ?? null,
    ...(next && { until: next.stretch.first + 30 }),
  };
}

/** Told of a goal's water, which flows whatever lies on it. */
const OF_WATER: ReadonlySet<Chapter['noun']> = new Set(['beginning', 'reached', 'turn', 'today']);
const ON_THE_WAY: ReadonlySet<Stance | undefined> = new Set<Stance | undefined>(['exploring', 'pursuing']);
const MOST = 30;
const MOST_RANKS = 8;
const MOST_TURNS = 6;
/** Two levels up, or one up and one down. */
const WIDE = 2;
