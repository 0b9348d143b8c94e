import type { MilestoneView } from '@ullim/types/milestone';

/** Marks are solid for what happened: not for a plan, nor for what was set aside before it began. */
export const hasHappened = ({ status, actual }: MilestoneView): boolean =>
  status !== 'planned' && (status !== 'set_aside' || actual !== null);
