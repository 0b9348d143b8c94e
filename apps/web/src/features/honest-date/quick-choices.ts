import { termOf, type Term } from '@ullim/types/honest-date/calendar';
import { addDays, partsOfDay, type Day } from '@ullim/types/honest-date/day';
import { writeEdtf, type HonestDate } from '@ullim/types/honest-date/edtf';
import type { Lean } from '@ullim/types/honest-date/understand';
import type { Standing } from './standing';

export type QuickChoice = { name: string; date: HonestDate };

/** The moments people mean most often, near ones first; they look the way the field leans. */
export function quickChoices({ today, calendar }: Standing, lean: Lean): QuickChoice[] {
  const term = termOf(today, calendar);
  const vacation = calendar === 'kr';
  if (lean === 'future') {
    const next = termOf(addDays(term.last, 1), calendar);
    return [
      { name: 'today', date: today },
      { name: 'thisMonth', date: monthFrom(today, 0) },
      { name: 'nextMonth', date: monthFrom(today, 1) },
      { name: nameOf('this', term, vacation), date: term.edtf },
      { name: nameOf('next', next, vacation), date: next.edtf },
      { name: 'nextYear', date: yearFrom(today, 1) },
    ];
  }
  const last = termOf(addDays(term.first, -1), calendar);
  return [
    { name: 'today', date: today },
    { name: 'yesterday', date: addDays(today, -1) },
    { name: 'thisMonth', date: monthFrom(today, 0) },
    { name: 'lastMonth', date: monthFrom(today, -1) },
    { name: nameOf('this', term, vacation), date: term.edtf },
    { name: nameOf('last', last, vacation), date: last.edtf },
    { name: 'lastYear', date: yearFrom(today, -1) },
  ];
}

function nameOf(which: 'last' | 'this' | 'next', term: Term, school: boolean): string {
  if (!school) return `${which}Season`;
  return `${which}${term.vacation ? 'Vacation' : 'Term'}`;
}

function monthFrom(today: Day, steps: number): HonestDate {
  const { year, month } = partsOfDay(today);
  const months = year * 12 + month - 1 + steps;
  return moment({ year: Math.floor(months / 12), month: (months % 12) + 1 });
}

const yearFrom = (today: Day, steps: number) => moment({ year: partsOfDay(today).year + steps });

const moment = (parts: { year: number; month?: number }) =>
  writeEdtf({ start: { ...parts, about: false }, end: 'same' });
