import type { HonestDate } from '@ullim/types/honest-date/edtf';
import type { MilestoneView } from '@ullim/types/milestone';

/** Done, under way, or set aside after it had begun: it stands where it happened, all else where it is planned. */
export function hasHappened({ status, actual }: Pick<MilestoneView, 'status' | 'actual'>): boolean {
  return status === 'done' || status === 'under_way' || (status === 'set_aside' && actual !== null);
}

/** When a milestone is, in the drawing, in the list and in words. Null without any date. */
export function dateOfMilestone(
  milestone: Pick<MilestoneView, 'status' | 'planned' | 'actual'>,
): HonestDate | null {
  const { planned, actual } = milestone;
  return hasHappened(milestone) ? (actual ?? planned) : (planned ?? actual);
}
