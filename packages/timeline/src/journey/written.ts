import type { DecisionView } from '@ullim/types/decision';
import type { GoalView } from '@ullim/types/goal';
import type { HonestDate } from '@ullim/types/honest-date/edtf';
import type { PivotView } from '@ullim/types/pivot';
import type { ReflectionSummary } from '@ullim/types/reflection';
import type { ReviewSummary } from '@ullim/types/review';
import type { TimelineView } from '@ullim/types/timeline';
import type { Entry } from './journey.js';
import type { LookBackNoun } from '../scene.js';
import { beginningOf, type Stretch, type StretchOf } from './stretch.js';

/** What one wrote or chose. It has no length: `from` and `to` are its anchor. */
export type Written = { id: string; anchor: number; from: number; to: number } & (
  | { noun: 'reflection'; reflection: ReflectionSummary }
  /** `lookBack`: the day on which one looks back on it, if there is one. */
  | { noun: 'decision'; decision: DecisionView; lookBack: number | null }
  /** `decided`: the day of the decision. */
  | { noun: LookBackNoun; decision: DecisionView; decided: number }
  /** `names` says from where to where: "웹 백엔드 → 머신러닝". */
  | { noun: 'pivot'; pivot: PivotView; names: string }
  | { noun: 'review'; review: ReviewSummary }
);

/** `laneId` is null for what belongs to no goal. */
type OnLane = { laneId: string | null; entry: Written };

/** `known` names the goals of a turn that are not drawn, too. */
export function writtenIn(view: TimelineView, known: readonly GoalView[], stretchOf: StretchOf): OnLane[] {
  const goals = new Set(view.goals.map(({ id }) => id));
  const names = new Map(known.map(({ id, name }) => [id, name]));
  return [
    ...reflectionsOf(view, goals, stretchOf),
    ...decisionsOf(view, goals, stretchOf),
    ...pivotsOf(view, goals, names, stretchOf),
    ...reviewsOf(view, goals, stretchOf),
  ];
}

type Goals = ReadonlySet<string>;

function reflectionsOf(view: TimelineView, goals: Goals, stretchOf: StretchOf): OnLane[] {
  const kept = view.reflections.filter(({ keptAt }) => keptAt !== null);
  const ownGoalOf = ({ goalIds }: ReflectionSummary) => goalIds.find((id) => goals.has(id));
  const wanted = new Set(kept.flatMap((each) => (ownGoalOf(each) ? [] : each.milestoneIds)));
  const goalOfMilestone = new Map<string, string | null>();
  if (wanted.size > 0)
    for (const { id, goalId } of view.milestones) if (wanted.has(id)) goalOfMilestone.set(id, goalId);
  return kept.map((reflection) => {
    // Of its milestones a filter may have left out the first.
    const told = reflection.milestoneIds.find((id) => goalOfMilestone.has(id));
    const laneId = ownGoalOf(reflection) ?? goalOfMilestone.get(told ?? '') ?? null;
    const place = placeAt(stretchOf(reflection.happenedOn));
    return { laneId, entry: { noun: 'reflection', id: reflection.id, reflection, ...place } };
  });
}

/** From the day it was decided; an open question has no place in time yet. */
function decisionsOf({ decisions }: TimelineView, goals: Goals, stretchOf: StretchOf): OnLane[] {
  return decisions.flatMap((decision): OnLane[] => {
    const laneId = decision.goalIds.find((id) => goals.has(id)) ?? null;
    if (decision.choice === null || isElsewhere(decision.goalIds, laneId)) return [];
    const place = placeAt(stretchOf(decision.choice.decidedOn));
    const on = lookBackOf(decision);
    const lookBack = on === null ? null : placeAt(stretchOf(on));
    return [
      {
        laneId,
        entry: { noun: 'decision', id: decision.id, decision, lookBack: lookBack?.anchor ?? null, ...place },
      },
      ...(lookBack ? [{ laneId, entry: looksBack(decision, place.anchor, lookBack) }] : []),
    ];
  });
}

/** When one looked back on a decision; before that, when one means to. */
export function lookBackOf({ choice, postponedTo, outcome }: DecisionView): HonestDate | null {
  return outcome?.on ?? postponedTo ?? choice?.lookBackOn ?? null;
}

/** It stands beside its decision, which has the same id without the ending. */
export function lookBackId(decisionId: string): string {
  return `${decisionId}:look_back`;
}

export type LookBack = Extract<Written, { noun: LookBackNoun }>;

export function isLookBack(entry: Entry): entry is LookBack {
  return entry.noun === 'look_back' || entry.noun === 'outcome';
}

function looksBack(decision: DecisionView, decided: number, place: Place): Written {
  const noun: LookBackNoun = decision.outcome ? 'outcome' : 'look_back';
  return { noun, id: lookBackId(decision.id), decision, decided, ...place };
}

/** On the goal at which one arrived, or on the one that was left where only that one is drawn. */
function pivotsOf(
  { pivots }: TimelineView,
  goals: Goals,
  names: ReadonlyMap<string, string>,
  stretchOf: StretchOf,
): OnLane[] {
  return pivots.flatMap((pivot): OnLane[] => {
    const left = pivot.from.map(({ goalId }) => goalId);
    const laneId = [pivot.toGoalId, ...left].find((id) => goals.has(id)) ?? null;
    if (laneId === null) return [];
    const known = left.flatMap((id) => names.get(id) ?? []).join(', ');
    const said = `${known} → ${names.get(pivot.toGoalId) ?? ''}`.trim();
    const place = placeAt(stretchOf(pivot.on));
    return [{ laneId, entry: { noun: 'pivot', id: pivot.id, pivot, names: said, ...place } }];
  });
}

/** Where it asked a goal how it echoes; one that asked none belongs to no goal, at the end of what it looks back on. */
function reviewsOf({ reviews, readings }: TimelineView, goals: Goals, stretchOf: StretchOf): OnLane[] {
  return reviews
    .filter(({ keptAt }) => keptAt !== null)
    .map((review): OnLane => {
      const given = readings.filter(({ reviewId }) => reviewId === review.id);
      const laneId = [...goals].find((id) => given.some(({ goalId }) => goalId === id)) ?? null;
      const reading = given.find(({ goalId }) => goalId === laneId);
      const place = reading ? placeAt(stretchOf(reading.on)) : onDay(stretchOf(review.period).last - 0.5);
      return { laneId, entry: { noun: 'review', id: review.id, review, ...place } };
    });
}

/** About goals none of which is drawn. */
export function isElsewhere(goalIds: readonly string[], laneId: string | null): boolean {
  return laneId === null && goalIds.length > 0;
}

type Place = Pick<Written, 'anchor' | 'from' | 'to'>;

function placeAt(stretch: Stretch): Place {
  return onDay(beginningOf(stretch));
}

function onDay(anchor: number): Place {
  return { anchor, from: anchor, to: anchor };
}
