import type { Amount, MilestoneView } from '@ullim/types/milestone';

/** The whole of an amount that fell short though the milestone is done; only the person knows whether it was all. */
export function wholeOf({ status, amount }: Pick<MilestoneView, 'status' | 'amount'>): Amount | null {
  if (status !== 'done' || !amount || amount.total === null || amount.done >= amount.total) return null;
  return { ...amount, done: amount.total };
}
