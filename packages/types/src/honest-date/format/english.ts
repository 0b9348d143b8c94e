import type { Calendar } from '../../account.js';
import type { Edtf, Moment, Season } from '../edtf.js';

export const ENGLISH_WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];

export function englishDate({ start, end }: Edtf, calendar: Calendar): string {
  if (end === 'same') return capitalised(englishMoment(start, calendar), start);
  if (end === 'goes_on') return `since ${englishMoment(start, calendar)}`;
  if (end === 'forgotten')
    return `begun ${start.about ? '' : `${preposition(start)} `}${englishMoment(start, calendar)}`;
  return capitalised(`${englishMoment(start, calendar, end)} – ${englishMoment(end, calendar)}`, start);
}

export function englishDay({ year, month, day }: { year?: number; month: number; day: number }): string {
  return joined([day, ENGLISH_MONTHS[month - 1], year && englishYear(year)]);
}

export function englishSeason(
  { season, year }: { season: Season; year?: number | undefined },
  calendar: Calendar,
): string {
  const name = (calendar === 'kr' ? SCHOOL_SEASONS : SEASONS)[season];
  return joined([name.charAt(0).toUpperCase() + name.slice(1), year && englishYear(year)]);
}

/** Leaves out what the moment after it says already: 2 – 5 September 2021. */
function englishMoment(moment: Moment, calendar: Calendar, after?: Moment): string {
  const { year, month, day, season, about } = moment;
  const sameYear = after?.year === year && after.about === about && !isYear(after) && !isYear(moment);
  const sameMonth = sameYear && day !== undefined && after.day !== undefined && after.month === month;
  const parts = [
    about && 'about',
    season !== undefined && (calendar === 'kr' ? SCHOOL_SEASONS : SEASONS)[season],
    day,
    month !== undefined && !sameMonth && ENGLISH_MONTHS[month - 1],
    !sameYear && englishYear(year),
  ];
  return joined(parts);
}

const SEASONS: Record<Season, string> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  40: '1st semester',
  41: '2nd semester',
};
const SCHOOL_SEASONS: Record<Season, string> = { ...SEASONS, 22: 'summer vacation', 24: 'winter vacation' };
export const ENGLISH_MONTHS =
  'January February March April May June July August September October November December'.split(' ');

function capitalised(text: string, { season, about }: Moment): string {
  return season === undefined || about ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

function preposition({ day }: Moment): string {
  return day === undefined ? 'in' : 'on';
}

function englishYear(year: number): string {
  return String(year).padStart(4, '0');
}

function isYear({ month, season }: Moment): boolean {
  return month === undefined && season === undefined;
}

function joined(parts: (string | number | false | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}
