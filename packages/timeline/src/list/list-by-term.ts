import type { Calendar } from '@ullim/types/account';
import { termOf } from '@ullim/types/honest-date/calendar';
import { dayFromNumber, dayNumber, type Day } from '@ullim/types/honest-date/day';
import { daysMeant, type DaysMeant } from '@ullim/types/honest-date/days';
import { parseEdtf, type HonestDate } from '@ullim/types/honest-date/edtf';
import { compareDates } from '@ullim/types/honest-date/order';
import type { StudyOnDate } from '@ullim/types/study-session';
import type { TimelineView } from '@ullim/types/timeline';
import { readOnce } from '../read-once.js';
import { entriesOf, type ListEntry } from './list-by-term-entries.js';
import { periodsOf, totalsByGoal } from './study-totals.js';

export type { ListEntry };

export const LIST_ORDERS = ['newest', 'oldest'] as const;
export type ListOrder = (typeof LIST_ORDERS)[number];

export type TermGroup = {
  /** Names the term, or the year of what is known no better; null is "sometime". */
  when: HonestDate | null;
  first: Day | null;
  /** Where today is: after it, within it or before it. Null for "sometime". */
  lies: 'past' | 'now' | 'ahead' | null;
  /** How many entries begin after today: the first ones, or the last ones when the oldest come first. */
  ahead: number;
  /** Null when nothing was studied in it; by goal, the most studied first. */
  study: { minutes: number; byGoal: { goalId: string | null; minutes: number }[] } | null;
  entries: ListEntry[];
};

/** The whole journey as text: grouped by term, complete; what has no date comes last in either order. */
export function listByTerm(view: TimelineView, order: ListOrder = 'newest'): TermGroup[] {
  const daysOf = readOnce((date) => daysMeant(date, view.calendar));
  const groups = new Map<string, Group>();
  const groupNamed = (when: string, first: Day) => {
    const group = groups.get(when) ?? { when, first, days: daysOf(when), dated: [], study: [] };
    groups.set(when, group);
    return group;
  };

  const sometime: ListEntry[] = [];
  for (const { entry, days } of inTime(entriesOf(view), daysOf)) {
    if (days === null) sometime.push(entry);
    else {
      const { when, first } = placeOf(entry.date!, days, view.calendar);
      groupNamed(when, first).dated.push({ entry, days });
    }
  }
  const termOfStudy = periodsOf('term', view.calendar);
  for (const each of view.study) {
    const { when, first } = termOfStudy(each.on);
    groupNamed(when, first).study.push(each);
  }

  const sorted = [...groups.values()].sort((a, b) => compareDates(a.days, b.days));
  if (order === 'newest') {
    sorted.reverse();
    for (const group of sorted) group.dated.reverse();
  }
  const told = sorted.map((group) => toldOf(group, view.today));
  return sometime.length > 0 ? [...told, { ...NO_TIME, entries: sometime }] : told;
}

type Dated = { entry: ListEntry; days: DaysMeant };
type Group = { when: string; first: Day; days: DaysMeant; dated: Dated[]; study: StudyOnDate[] };

function inTime(
  entries: ListEntry[],
  daysOf: (date: HonestDate) => DaysMeant,
): { entry: ListEntry; days: DaysMeant | null }[] {
  return entries
    .map((entry) => ({ entry, days: entry.date === null ? null : daysOf(entry.date) }))
    .sort((a, b) =>
      a.days && b.days ? compareDates(a.days, b.days) : Number(a.days === null) - Number(b.days === null),
    );
}

/** By when it began: in one term, in the term that holds the middle, or in a year when no more is known. */
function placeOf(
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

function toldOf({ when, first, days, dated, study }: Group, today: Day): TermGroup {
  const minutes = study.reduce((sum, each) => sum + each.minutes, 0);
  return {
    ...{ when, first },
    lies: first > today ? 'ahead' : days.endLast !== null && days.endLast < today ? 'past' : 'now',
    ahead: dated.filter(({ days: { startFirst } }) => startFirst > today).length,
    study: minutes > 0 ? { minutes, byGoal: totalsByGoal(study) } : null,
    entries: dated.map(({ entry }) => entry),
  };
}

const NO_TIME = { when: null, first: null, lies: null, ahead: 0, study: null };
