import type { ReviewFacts } from '@ullim/types/review';
import type { LookBack } from './look-back.js';
import type { PlanMove } from './review-material.js';

type Moved = ReviewFacts['plansMoved'][number];

/** Where plans were before the period and are after it. A first plan is no move, and one moved back has not moved. */
export function plansMoved(moves: PlanMove[], looked: LookBack): Moved[] {
  const whole = new Map<string, Moved>();
  for (const { milestoneId, title, old, new: next, on } of moves) {
    if (!looked.holds(on)) continue;
    const before = whole.get(milestoneId)?.old ?? old;
    whole.set(milestoneId, { milestoneId, title, old: before, new: next });
  }
  return [...whole.values()].filter((moved) => moved.old !== null && moved.old !== moved.new);
}
