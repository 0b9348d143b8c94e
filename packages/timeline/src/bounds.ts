import type { ConstraintView, DecisionView } from '@ullim/types/decision';
import type { HonestDate } from '@ullim/types/honest-date/edtf';
import type { TimelineView } from '@ullim/types/timeline';
import type { Stretch } from './stretch.js';

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
  stretchOf: (date: HonestDate) => Stretch,
): Bound[] {
  return decisions.flatMap((decision) => {
    const laneId = decision.goalIds.find((id) => lanes.has(id)) ?? null;
    // Of a decision about goals that are not drawn nothing is.
    if (laneId === null && decision.goalIds.length > 0) return [];
    return decision.constraints.map((constraint) => ({
      decision,
      constraint,
      laneId,
      stretch: stretchOf(constraint.period),
    }));
  });
}
