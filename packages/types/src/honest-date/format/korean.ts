import type { Calendar } from '../../account.js';
import type { Edtf, Moment, Season } from '../edtf.js';

export const KOREAN_WEEKDAYS = ['일요일', '월요일', '화요일', '수요일', '목요일', '금요일', '토요일'];

export function koreanDate({ start, end }: Edtf, calendar: Calendar): string {
  const first = koreanMoment(start, calendar);
  if (end === 'same') return first;
  if (end === 'goes_on') return `${first}부터`;
  if (end === 'forgotten') return `${first}에 시작`;
  return `${first} ~ ${koreanMoment(end, calendar, start)}`;
}

export function koreanDay({ year, month, day }: { year?: number; month: number; day: number }): string {
  return joined([year && koreanYear(year), `${month}월`, `${day}일`]);
}

export function koreanSeason(
  { season, year }: { season: Season; year?: number | undefined },
  calendar: Calendar,
): string {
  return joined([year && koreanYear(year), (calendar === 'kr' ? SCHOOL_SEASONS : SEASONS)[season]]);
}

/** Leaves out what stands in the moment before it already: 2021년 9월 2일 ~ 5일. */
function koreanMoment(moment: Moment, calendar: Calendar, before?: Moment): string {
  const { year, month, day, season, about } = moment;
  const sameYear = before?.year === year && !isYear(before) && !isYear(moment);
  const sameMonth = sameYear && day !== undefined && before.day !== undefined && before.month === month;
  const parts = [
    !sameYear && koreanYear(year),
    season !== undefined && koreanSeason({ season }, calendar),
    month !== undefined && !sameMonth && `${month}월`,
    day !== undefined && `${day}일`,
    about && '무렵',
  ];
  return joined(parts);
}

const SEASONS: Record<Season, string> = {
  21: '봄',
  22: '여름',
  23: '가을',
  24: '겨울',
  40: '1학기',
  41: '2학기',
};
const SCHOOL_SEASONS: Record<Season, string> = { ...SEASONS, 22: '여름방학', 24: '겨울방학' };

function koreanYear(year: number): string {
  return `${String(year).padStart(4, '0')}년`;
}

function isYear({ month, season }: Moment): boolean {
  return month === undefined && season === undefined;
}

function joined(parts: (string | number | false | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}
