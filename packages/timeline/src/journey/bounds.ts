import type { ConstraintView, DecisionView } from '@ullim/types/decision';
import type { TimelineView } from '@ullim/types/timeline';
import type { Stretch, StretchOf } from './stretch.js';
import { isElsewhere } from './written.js';

/** What bounds a decision, and beside which lane it is drawn: that of its first goal, or none. */
export type Bound = {
  decision: DecisionView;
  constraint: ConstraintView;
  laneId: string | null;
  stretch: Stretch;
};

export function boundsOf(
  { decisions }: TimelineView,
  lanes: ReadonlySet<string>,
  stretchOf: StretchOf,
): Bound[] {
  return decisions.flatMap((decision) => {
    const laneId = decision.goalIds.find((id) => lanes.has(id)) ?? null;
    if (isElsewhere(decision.goalIds, laneId)) return [];
    return decision.constraints.map((constraint) => ({
      decision,
      constraint,
      laneId,
      stretch: stretchOf(constraint.period),
    }));
  });
}
