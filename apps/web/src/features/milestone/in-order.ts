import type { Calendar } from '@ullim/types/account';
import { daysMeant } from '@ullim/types/honest-date/days';
import { compareDates } from '@ullim/types/honest-date/order';
import type { MilestoneView, Status } from '@ullim/types/milestone';

/** The groups of a goal's page, in the order in which they are told. */
export const GROUPS = ['under_way', 'done', 'planned', 'set_aside'] as const satisfies readonly Status[];

/** What a milestone's place in time is told by. */
const dateOf = ({ status, planned, actual }: MilestoneView) =>
  status === 'planned' ? planned : (actual ?? planned);

/** The next plan first; what happened, the latest first. Those without a date stand last, as the person arranged them. */
export function inOrder(milestones: readonly MilestoneView[], calendar: Calendar): MilestoneView[] {
  return milestones.toSorted((a, b) => {
    const [first, second] = [dateOf(a), dateOf(b)];
    if (first === null || second === null)
      return first === second ? a.position - b.position : first === null ? 1 : -1;
    const order = compareDates(daysMeant(first, calendar), daysMeant(second, calendar));
    return a.status === 'planned' ? order : -order;
  });
}

export type Placed = { milestone: MilestoneView; part: boolean };

/** A group as it is drawn: parts stand under their whole where both are in it. */
export function placed(milestones: readonly MilestoneView[], calendar: Calendar): Placed[] {
  const ordered = inOrder(milestones, calendar);
  const here = new Set(ordered.map(({ id }) => id));
  const isPart = ({ parentId }: MilestoneView) => parentId !== null && here.has(parentId);
  return ordered
    .filter((milestone) => !isPart(milestone))
    .flatMap((whole) => [
      { milestone: whole, part: false },
      ...ordered
        .filter(({ parentId }) => parentId === whole.id)
        .map((milestone) => ({ milestone, part: true })),
    ]);
}
