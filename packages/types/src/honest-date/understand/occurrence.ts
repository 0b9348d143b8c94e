import { addDays, dayNumber, existsDay, partsOfDay, weekdayOf, type Day } from '../day.js';
import type { Moment } from '../moment.js';
import { spanOf, type Span } from '../span.js';
import type { Said, Standing } from './word.js';

/** One thing that words can mean: from a moment to a moment, mostly the same. */
export type Stretch = { start: Moment; end: Moment };

/** Every stretch that the words can mean near a day, in order. Empty when no calendar has such a day. */
export function occurrences(said: Said, near: Day): Stretch[] {
  const { year, month, day, weekday, days } = said;
  if (days) return daysOccurrence(days, weekday);
  if (year !== undefined) return existing([said]);
  if (day !== undefined && month === undefined) return monthlyOf(said, near);
  if (weekday !== undefined && day === undefined) return weekdaysOf(weekday, near);
  return yearlyOf(said, near);
}

export function yearlyOf(said: Said, near: Day): Stretch[] {
  const { year } = partsOfDay(near);
  return existing(STEPS.map((step) => ({ ...said, year: year + step })));
}

/** What "last", "this" (the one that holds today, else the nearest) and "next" choose; without them it is the lean. */
export function chosen(stretches: Stretch[], which: Said['which'], standing: Standing): Stretch | undefined {
  const { today, lean } = standing;
  const first = (stretch: Stretch) => firstDayOf(stretch, standing);
  const last = (stretch: Stretch) => lastDayOf(stretch, standing);
  const inOrder = stretches.toSorted((a, b) => dayNumber(first(a)) - dayNumber(first(b)));
  if (which === 'last') return inOrder.findLast((stretch) => last(stretch) < today);
  if (which === 'next') return inOrder.find((stretch) => first(stretch) > today);
  if (which === 'this') return inOrder.toSorted((a, b) => distance(a) - distance(b))[0];
  if (lean === 'future') return inOrder.find((stretch) => last(stretch) >= today);
  return inOrder.findLast((stretch) => first(stretch) <= today);

  function distance(stretch: Stretch): number {
    const now = dayNumber(today);
    return Math.max(dayNumber(first(stretch)) - now, now - dayNumber(last(stretch)), 0);
  }
}

export function firstDayOf({ start }: Stretch, { calendar }: Pick<Standing, 'calendar'>): Day {
  return spanOf(start, calendar).first;
}

export function lastDayOf({ end }: Stretch, { calendar }: Pick<Standing, 'calendar'>): Day {
  return spanOf(end, calendar).last;
}

// 29 February can be eight years away (1896, 1904).
const STEPS = Array.from({ length: 17 }, (_, index) => index - 8);

function monthlyOf(said: Said, near: Day): Stretch[] {
  const { year, month } = partsOfDay(near);
  return existing(
    STEPS.map((step) => {
      const months = year * 12 + month - 1 + step;
      return { ...said, year: Math.floor(months / 12), month: (months % 12) + 1 };
    }),
  );
}

function weekdaysOf(weekday: number, near: Day): Stretch[] {
  const number = dayNumber(near);
  if (number < dayNumber('0001-01-31') || number > dayNumber('9999-12-01')) return [];
  const toWeekday = weekday - weekdayOf(near);
  return [-14, -7, 0, 7, 14].map((days) => onDay(addDays(near, days + toWeekday)));
}

function daysOccurrence({ first, last }: Span, weekday: number | undefined): Stretch[] {
  if (weekday === undefined) return [{ start: onDay(first).start, end: onDay(last).end }];
  const day = addDays(first, (weekday - weekdayOf(first) + 7) % 7);
  return day <= last ? [onDay(day)] : [];
}

function existing(all: Said[]): Stretch[] {
  return all.flatMap(({ year = 0, month, day, season, months }) => {
    if (!existsDay(year, month ?? 1, day ?? 1)) return [];
    const about = false;
    if (months) {
      const [start, end] = months.map((each) => ({ year, month: each, about })) as [Moment, Moment];
      return [{ start, end }];
    }
    const moment: Moment = {
      year,
      about,
      ...(month !== undefined && { month }),
      ...(day !== undefined && { day }),
      ...(season !== undefined && { season }),
    };
    return [{ start: moment, end: moment }];
  });
}

function onDay(day: Day): Stretch {
  const moment = { ...partsOfDay(day), about: false };
  return { start: moment, end: moment };
}
