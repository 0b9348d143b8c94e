import type { Calendar } from '@ullim/types/account';
import type { ConstraintView, DecisionView } from '@ullim/types/decision';
import type { GoalView, SpellView } from '@ullim/types/goal';
import { termOf } from '@ullim/types/honest-date/calendar';
import { dayFromNumber, dayNumber, type Day } from '@ullim/types/honest-date/day';
import { daysMeant, type DaysMeant } from '@ullim/types/honest-date/days';
import { parseEdtf, type HonestDate } from '@ullim/types/honest-date/edtf';
import { compareDates } from '@ullim/types/honest-date/order';
import type { MilestoneView } from '@ullim/types/milestone';
import type { PivotView } from '@ullim/types/pivot';
import type { ReflectionSummary } from '@ullim/types/reflection';
import type { ReviewSummary } from '@ullim/types/review';
import type { TimelineView } from '@ullim/types/timeline';

/** `when` names the term, or the year of what is known no better; null is "sometime". */
export type TermGroup = { when: HonestDate | null; first: Day | null; entries: ListEntry[] };
export type ListEntry =
  | { noun: 'milestone'; milestone: MilestoneView; date: HonestDate | null; planned: boolean }
  | { noun: 'reflection'; reflection: ReflectionSummary; date: HonestDate }
  | { noun: 'spell'; goal: GoalView; spell: SpellView; date: HonestDate }
  | { noun: 'pivot'; pivot: PivotView; date: HonestDate }
  /** Without a date while it is open. */
  | { noun: 'decision'; decision: DecisionView; date: HonestDate | null }
  | { noun: 'constraint'; decision: DecisionView; constraint: ConstraintView; date: HonestDate }
  | { noun: 'review'; review: ReviewSummary; date: HonestDate };

/** The whole journey as text: grouped by term, complete; what has no date comes last in either order. */
export function listByTerm(view: TimelineView, order: 'newest' | 'oldest' = 'newest'): TermGroup[] {
  const groups = new Map<string, TermGroup & { days: DaysMeant }>();
  const sometime: TermGroup = { when: null, first: null, entries: [] };
  for (const { entry, days } of datedEntries(view)) {
    if (days === null) sometime.entries.push(entry);
    else {
      const { when, first } = groupOf(entry.date!, days, view.calendar);
      const group = groups.get(when) ?? { when, first, entries: [], days: daysMeant(when, view.calendar) };
      group.entries.push(entry);
      groups.set(when, group);
    }
  }
  const sorted = [...groups.values()].sort((a, b) => compareDates(a.days, b.days));
  if (order === 'newest') {
    sorted.reverse();
    for (const group of sorted) group.entries.reverse();
  }
  const dated = sorted.map(({ when, first, entries }) => ({ when, first, entries }));
  return sometime.entries.length > 0 ? [...dated, sometime] : dated;
}

type Dated = { entry: ListEntry; days: DaysMeant | null };

function datedEntries(view: TimelineView): Dated[] {
  const entries = [
    ...spellsOf(view),
    ...view.pivots.map((pivot): ListEntry => ({ noun: 'pivot', pivot, date: pivot.on })),
    ...decisionsOf(view),
    ...view.milestones.map(milestoneOf),
    ...reflectionsOf(view),
    ...reviewsOf(view),
  ];
  const dated = entries.map((entry): Dated => ({
    entry,
    days: entry.date === null ? null : daysMeant(entry.date, view.calendar),
  }));
  return dated.sort((a, b) =>
    a.days && b.days ? compareDates(a.days, b.days) : Number(a.days === null) - Number(b.days === null),
  );
}

function spellsOf({ goals }: TimelineView): ListEntry[] {
  return goals.flatMap((goal) =>
    goal.spells.map((spell): ListEntry => ({ noun: 'spell', goal, spell, date: spell.period })),
  );
}

function decisionsOf({ decisions }: TimelineView): ListEntry[] {
  return decisions.flatMap((decision): ListEntry[] => [
    { noun: 'decision', decision, date: decision.choice?.decidedOn ?? null },
    ...decision.constraints.map((constraint): ListEntry => ({
      noun: 'constraint',
      decision,
      constraint,
      date: constraint.period,
    })),
  ]);
}

function milestoneOf(milestone: MilestoneView): ListEntry {
  const { actual, planned } = milestone;
  return { noun: 'milestone', milestone, date: actual ?? planned, planned: actual === null };
}

function reflectionsOf({ reflections }: TimelineView): ListEntry[] {
  return reflections
    .filter(({ keptAt }) => keptAt !== null)
    .map((reflection): ListEntry => ({ noun: 'reflection', reflection, date: reflection.happenedOn }));
}

function reviewsOf({ reviews }: TimelineView): ListEntry[] {
  return reviews
    .filter(({ keptAt }) => keptAt !== null)
    .map((review): ListEntry => ({ noun: 'review', review, date: review.period }));
}

/** By when it began: in one term, in the term that holds the middle, or in a year when no more is known. */
function groupOf(
  date: HonestDate,
  { startFirst, startLast }: DaysMeant,
  calendar: Calendar,
): { when: string; first: Day } {
  const start = parseEdtf(date)!.start;
  if (start.month === undefined && start.season === undefined) {
    return { when: String(start.year).padStart(4, '0'), first: startFirst };
  }
  const middle = dayFromNumber(Math.floor((dayNumber(startFirst) + dayNumber(startLast)) / 2));
  const { edtf, first } = termOf(middle, calendar);
  return { when: edtf, first };
}
