import type { MilestoneView } from '@ullim/types/milestone';

export type PlanTold = { key: 'planWas' | 'planNow' | 'movedFrom'; date: string }[];

/** What there is to say of a plan beside what happened: nothing when both are the same. */
export function planTold({ status, planned, firstPlanned, actual }: MilestoneView): PlanTold {
  const told: PlanTold = [];
  if (planned !== null && status !== 'planned' && planned !== actual)
    told.push({ key: status === 'under_way' ? 'planNow' : 'planWas', date: planned });
  if (firstPlanned !== null && firstPlanned !== planned) told.push({ key: 'movedFrom', date: firstPlanned });
  return told;
}
