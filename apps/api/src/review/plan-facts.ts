import type { ReviewFacts } from '@ullim/types/review';
import type { LookBack } from './look-back.js';
import type { PlanMove } from './review-material.js';

type Moved = ReviewFacts['plansMoved'][number];

/** Where plans were before the period and are after it. A first plan is no move, and one moved back has not moved. */
export function plansMoved(moves: PlanMove[], looked: LookBack): Moved[] {
  const within = moves.filter(({ on }) => looked.holds(on));
  return [...new Set(within.map(({ milestoneId }) => milestoneId))].flatMap((milestoneId) => {
    const ofMilestone = within.filter((move) => move.milestoneId === milestoneId);
    const first = ofMilestone.find(({ old }) => old !== null);
    const last = ofMilestone.at(-1)!;
    if (!first || first.old === last.new) return [];
    return [{ milestoneId, title: last.title, old: first.old, new: last.new }];
  });
}
