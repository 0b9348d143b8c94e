import type { DecisionView } from '@ullim/types/decision';
import type { GoalView } from '@ullim/types/goal';
import type { HonestMoment } from '@ullim/types/honest-date/edtf';
import type { Arrival, Fate } from '@ullim/types/pivot';
import { v7 as newId } from 'uuid';
import { isActive } from '@/features/goal/stance-today';
import type { PivotDraft } from '../api';

/** What is typed into the form of a pivot, in the shape of its fields. */
export type TypedDeparture = { goalId: string; fate: Fate };
export type TypedPivot = {
  id: string;
  toGoalId: string | null;
  stance: Arrival;
  from: TypedDeparture[];
  on: HonestMoment | null;
  reason: string;
  carriesOver: string;
  decisionId: string | null;
  reflectionId: string | null;
};

export type Known = Partial<Pick<TypedPivot, 'toGoalId' | 'decisionId' | 'reflectionId' | 'on'>> & {
  from?: readonly string[];
};

/** Whatever one turns away from is set aside, unless one says otherwise. */
export const blankPivot = ({ from = [], ...known }: Known): TypedPivot => ({
  ...{ id: newId(), toGoalId: null, stance: 'pursuing', on: null, reason: '', carriesOver: '' },
  ...{ decisionId: null, reflectionId: null, ...known },
  from: from.map((goalId) => ({ goalId, fate: 'set_aside' })),
});

export const draftFrom = ({ from, ...typed }: TypedPivot): PivotDraft => ({
  ...typed,
  ...{ toGoalId: typed.toGoalId ?? '', on: typed.on ?? '' },
  from: from.map((departure) => ({ ...departure })),
});

/** The goals of the turn that followed a decision: where its choice led, away from what it was about and is still learned. */
export function turnOf(
  { id, choice, options, goalIds }: DecisionView,
  goalOf: (id: string) => GoalView | undefined,
): Known & { from: string[] } {
  const toGoalId = options.find((option) => option.id === choice?.optionId)?.goalId ?? null;
  const named = new Set([...goalIds, ...options.flatMap(({ goalId }) => goalId ?? [])]);
  const from = [...named].filter((goalId) => {
    const goal = goalOf(goalId);
    return goalId !== toGoalId && goal !== undefined && isActive(goal);
  });
  return { toGoalId, from, decisionId: id };
}
