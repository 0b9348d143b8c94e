import type { ConstraintView, DecisionView, OutcomeView } from '@ullim/types/decision';
import type { GoalView, SpellView } from '@ullim/types/goal';
import type { HonestDate } from '@ullim/types/honest-date/edtf';
import type { MilestoneView } from '@ullim/types/milestone';
import type { PivotView } from '@ullim/types/pivot';
import type { ReflectionSummary } from '@ullim/types/reflection';
import type { ReadingView } from '@ullim/types/resonance-reading';
import type { ReviewSummary } from '@ullim/types/review';
import type { TimelineView } from '@ullim/types/timeline';
import { dateOfMilestone } from '../journey/milestone-date.js';

export type ListEntry =
  | { noun: 'milestone'; milestone: MilestoneView; date: HonestDate | null }
  | { noun: 'reflection'; reflection: ReflectionSummary; date: HonestDate }
  | { noun: 'spell'; goal: GoalView; spell: SpellView; date: HonestDate }
  | { noun: 'reading'; goal: GoalView; reading: ReadingView; date: HonestDate }
  | { noun: 'pivot'; pivot: PivotView; date: HonestDate }
  /** Without a date while it is open. */
  | { noun: 'decision'; decision: DecisionView; date: HonestDate | null }
  | { noun: 'constraint'; decision: DecisionView; constraint: ConstraintView; date: HonestDate }
  /** When a decision asks what happened, until that is said; then its outcome stands instead. */
  | { noun: 'look_back'; decision: DecisionView; date: HonestDate }
  | { noun: 'outcome'; decision: DecisionView; outcome: OutcomeView; date: HonestDate }
  | { noun: 'review'; review: ReviewSummary; date: HonestDate };

/** All there is to tell, each thing once; what lies on one date keeps this order. */
export function entriesOf(view: TimelineView): ListEntry[] {
  return [
    ...spellsOf(view),
    ...view.pivots.map((pivot): ListEntry => ({ noun: 'pivot', pivot, date: pivot.on })),
    ...decisionsOf(view),
    ...milestonesOf(view),
    ...reflectionsOf(view),
    ...readingsOf(view),
    ...reviewsOf(view),
  ];
}

/** One that a pivot opened is told with the pivot, unless it has words of its own. */
function spellsOf({ goals, pivots }: TimelineView): ListEntry[] {
  const told = new Set(pivots.map(({ id }) => id));
  return goals.flatMap((goal) =>
    goal.spells
      .filter(({ pivotId, reason }) => reason !== null || !told.has(pivotId ?? ''))
      .map((spell): ListEntry => ({ noun: 'spell', goal, spell, date: spell.period })),
  );
}

function decisionsOf({ decisions }: TimelineView): ListEntry[] {
  return decisions.flatMap((decision): ListEntry[] => [
    { noun: 'decision', decision, date: decision.choice?.decidedOn ?? null },
    ...decision.constraints.map((constraint): ListEntry => ({
      noun: 'constraint',
      decision,
      constraint,
      date: constraint.period,
    })),
    ...lookedBackOn(decision),
  ]);
}

function lookedBackOn(decision: DecisionView): ListEntry[] {
  const { choice, outcome, postponedTo } = decision;
  if (outcome) return [{ noun: 'outcome', decision, outcome, date: outcome.on }];
  const asks = choice && (postponedTo ?? choice.lookBackOn);
  return asks ? [{ noun: 'look_back', decision, date: asks }] : [];
}

function milestonesOf({ milestones }: TimelineView): ListEntry[] {
  return milestones.map((milestone) => ({ noun: 'milestone', milestone, date: dateOfMilestone(milestone) }));
}

function reflectionsOf({ reflections }: TimelineView): ListEntry[] {
  return reflections
    .filter(({ keptAt }) => keptAt !== null)
    .map((reflection): ListEntry => ({ noun: 'reflection', reflection, date: reflection.happenedOn }));
}

function readingsOf({ readings, goals }: TimelineView): ListEntry[] {
  const goalById = new Map(goals.map((goal) => [goal.id, goal]));
  return readings.flatMap((reading): ListEntry[] => {
    const goal = goalById.get(reading.goalId);
    return goal ? [{ noun: 'reading', goal, reading, date: reading.on }] : [];
  });
}

function reviewsOf({ reviews }: TimelineView): ListEntry[] {
  return reviews
    .filter(({ keptAt }) => keptAt !== null)
    .map((review): ListEntry => ({ noun: 'review', review, date: review.period }));
}
