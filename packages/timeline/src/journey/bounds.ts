import type { ConstraintView, DecisionView } from '@ullim/types/decision';
import type { TimelineView } from '@ullim/types/timeline';
import type { Lane } from './journey.js';
import { endOf, type Stretch, type StretchOf } from './stretch.js';
import { isElsewhere } from './written.js';

/** What bounds a decision, and beside which lane it is drawn (its id, and which one it is): that of its first goal, or none. */
export type Bound = {
  decision: DecisionView;
  constraint: ConstraintView;
  laneId: string | null;
  lane: number | null;
  stretch: Stretch;
};

/** The shorter first, so that it lies under the longer. */
export function boundsOf(
  { decisions }: TimelineView,
  lanes: readonly Lane[],
  stretchOf: StretchOf,
  today: number,
): Bound[] {
  const places = new Map(lanes.map(({ id }, lane) => [id, lane]));
  const bounds = decisions.flatMap((decision) => {
    const laneId = decision.goalIds.find((id) => places.has(id)) ?? null;
    if (isElsewhere(decision.goalIds, laneId)) return [];
    const lane = laneId === null ? null : places.get(laneId)!;
    return decision.constraints.map((constraint) => {
      return { decision, constraint, laneId, lane, stretch: stretchOf(constraint.period) };
    });
  });
  const length = ({ stretch }: Bound) => endOf(stretch, today) - stretch.first;
  return bounds.sort((a, b) => length(a) - length(b));
}
