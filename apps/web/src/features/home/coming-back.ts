import type { Calendar } from '@ullim/types/account';
import type { DecisionView } from '@ullim/types/decision';
import { termOf, type Term } from '@ullim/types/honest-date/calendar';
import { addDays, dayNumber, type Day } from '@ullim/types/honest-date/day';
import { daysMeant, type DaysMeant } from '@ullim/types/honest-date/days';
import type { HonestDate, HonestMoment } from '@ullim/types/honest-date/edtf';
import { compareDates, isDue, overlaps } from '@ullim/types/honest-date/order';
import type { ReviewSummary } from '@ullim/types/review';
import type { TimelineView } from '@ullim/types/timeline';

export type ComingBack =
  | { noun: 'draft'; review: ReviewSummary }
  | { noun: 'term'; period: HonestDate }
  | { noun: 'decision'; decision: DecisionView; since: HonestMoment };

/** What asks to be looked at again: reviews begun, the term that just ended, and decisions whose day has come. */
export function comingBack(journey: TimelineView): ComingBack[] {
  const { today, calendar } = journey;
  const drafts = journey.reviews.filter(({ keptAt }) => keptAt === null);
  const term = termToReview(journey);
  return [
    ...drafts.map((review): ComingBack => ({ noun: 'draft', review })),
    ...(term ? [{ noun: 'term', period: term.edtf } as const] : []),
    ...decisionsDue(journey.decisions, today, calendar),
  ];
}

/** Decided, not answered, and from the first day its look-back can mean; the one that waited longest first. */
function decisionsDue(decisions: readonly DecisionView[], today: Day, calendar: Calendar): ComingBack[] {
  return decisions
    .flatMap((decision) => {
      const since = decision.postponedTo ?? decision.choice?.lookBackOn ?? null;
      if (!decision.choice || decision.outcome || since === null) return [];
      const days = daysMeant(since, calendar);
      return isDue(days, today) ? { decision, since, days } : [];
    })
    .sort((a, b) => compareDates(a.days, b.days))
    .map(({ decision, since }): ComingBack => ({ noun: 'decision', decision, since }));
}

/** After this the term is long gone; whoever wants to look back on it still can, and is not asked. */
const RECENT = 60;

/** The last term of study that ended lately, when something happened in it and no review looks back on it. */
function termToReview(journey: TimelineView): Term | null {
  const { today, calendar } = journey;
  const before = termOf(addDays(termOf(today, calendar).first, -1), calendar);
  const term = before.vacation ? termOf(addDays(before.first, -1), calendar) : before;
  if (dayNumber(today) - dayNumber(term.last) > RECENT) return null;
  const days = daysMeant(term.edtf, calendar);
  const reviewed = journey.reviews.some(({ period }) => covers(daysMeant(period, calendar), term));
  return !reviewed && happenedSomething(journey, days) ? term : null;
}

/** A review of the semester, of the year or "since the last one" looks back on a term when it holds the middle of it. */
function covers({ startFirst, endLast }: DaysMeant, { first, last }: Term): boolean {
  const middle = addDays(first, Math.floor((dayNumber(last) - dayNumber(first)) / 2));
  return startFirst <= middle && (endLast === null || middle <= endLast);
}

function happenedSomething(
  { milestones, reflections, study, calendar }: TimelineView,
  term: DaysMeant,
): boolean {
  const dates = [
    ...milestones.map(({ actual }) => actual),
    ...reflections.map(({ happenedOn }) => happenedOn),
    ...study.map(({ on }) => on),
  ];
  return dates.some((date) => date !== null && overlaps(daysMeant(date, calendar), term));
}
