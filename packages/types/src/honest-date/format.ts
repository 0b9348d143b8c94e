import type { Calendar, Locale } from '../account.js';
import type { Term } from './calendar.js';
import { partsOfDay, weekdayOf, type Day } from './day.js';
import { parseEdtf, readHonestDate, type HonestDate } from './edtf.js';
import { ENGLISH_WEEKDAYS, englishDate, englishDay, englishSeason } from './format/english.js';
import { KOREAN_WEEKDAYS, koreanDate, koreanDay, koreanSeason } from './format/korean.js';

/**
 * A date as a person would write it: "2021년 2학기", "2021년 9월부터", "2020년 무렵"; "2nd semester 2021", "since
 * September 2021", "about 2020". `understand` reads it back in the same calendar.
 * @throws RangeError for a string that is not an honest date.
 */
export function formatDate(date: HonestDate, locale: Locale, calendar: Calendar): string {
  const edtf = readHonestDate(date);
  return (locale === 'ko' ? koreanDate : englishDate)(edtf, calendar);
}

/** "12월 26일", "26 December"; with the year or the weekday where asked for. */
export function formatDay(
  day: Day,
  locale: Locale,
  show: { year?: boolean; weekday?: boolean } = {},
): string {
  const { year, ...monthAndDay } = partsOfDay(day);
  const shown = show.year ? { year, ...monthAndDay } : monthAndDay;
  if (locale === 'ko') {
    return koreanDay(shown) + (show.weekday ? ` ${KOREAN_WEEKDAYS[weekdayOf(day)]}` : '');
  }
  return (show.weekday ? `${ENGLISH_WEEKDAYS[weekdayOf(day)]}, ` : '') + englishDay(shown);
}

/** "2학기", "겨울방학", "2nd semester", "Winter vacation"; with the year in which it begins where asked for. */
export function termName(term: Term, locale: Locale, show: { year?: boolean } = {}): string {
  const moment = parseEdtf(term.edtf)?.start;
  const season = moment?.season ?? 24;
  const year = show.year ? moment?.year : undefined;
  return (locale === 'ko' ? koreanSeason : englishSeason)({ season, year }, term.vacation ? 'kr' : 'plain');
}
