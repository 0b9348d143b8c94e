import type { Locale } from '@ullim/types/account';
import { dayNumber, LAST_DAY } from '@ullim/types/honest-date/day';
import type { HonestDate } from '@ullim/types/honest-date/edtf';
import { formatDate } from '@ullim/types/honest-date/format';
import { formatMinutes } from '@ullim/types/minutes/format';
import { boxAround } from '../box-around.js';
import type { Journey } from '../journey/journey.js';
import type { Studied } from '../journey/studied.js';
import { periodsOf, SCALES } from '../list/study-totals.js';
import type { Point } from '../scene.js';
import { dayWithin } from '../time/day-within.js';
import type { Frame } from '../time/frame.js';
import type { Shored } from '../water/shores.js';
import type { Words } from '../words.js';
import { fontOf, RANK, type Wish } from './wish.js';

/**
 * How long one studied, in the shortest periods that have room for words and hold every hour: what is known to a month
 * is in none of its weeks. Only where nothing else lies on the lane.
 */
export function studyWishes(
  { lane, index, texture }: Shored,
  frame: Frame,
  { calendar }: Pick<Journey, 'calendar'>,
  words: Words,
  locale: Locale,
): Wish[] {
  if (!lane.onlyStudied || frame.strip || texture === null) return [];
  const along = frame.orientation === 'right' ? 0 : 1;
  const seen = texture.hairs.filter(([at]) => at[along] >= frame.margin && at[along] <= frame.length);
  return totalsOf(lane.study, frame, calendar).flatMap(({ when, first, last, minutes }): Wish | [] => {
    const [from, to] = [frame.along(first), frame.along(last)];
    const hairs = seen.filter(([at]) => at[along] >= from && at[along] < to);
    const at = hairs[0]?.[1];
    if (at === undefined) return [];
    return {
      of: { noun: 'study', id: lane.id },
      rank: RANK.study,
      anchor: first,
      lane: index,
      parts: [{ title: words.studied(formatMinutes(Math.round(minutes), locale)), value: null }],
      font: fontOf(frame, 400),
      colour: 'ink2',
      seal: null,
      sealDye: null,
      below: when && formatDate(when, locale, calendar),
      from: { at, radius: 2 },
      under: boxAround(hairs.flat() as Point[]),
    };
  });
}

/** All of it where no period holds everything. */
type Total = { when: HonestDate | null; first: number; last: number; minutes: number };

function totalsOf(study: readonly Studied[], frame: Frame, calendar: Journey['calendar']): Total[] {
  const least = frame.orientation === 'right' ? 120 : 48;
  for (const scale of SCALES) {
    if (DAYS[scale] * frame.perDay < least) continue;
    const periodOf = periodsOf(scale, calendar);
    const totals = new Map<HonestDate, Total>();
    const holdsAll = study.every(({ first, last, minutes }) => {
      const period = periodOf(dayWithin(first));
      const ends = period.last === LAST_DAY ? Infinity : dayNumber(period.last) + 1;
      if (last > ends) return false;
      const total = totals.get(period.when);
      if (total) total.minutes += minutes;
      else
        totals.set(period.when, { when: period.when, first: dayNumber(period.first), last: ends, minutes });
      return true;
    });
    if (holdsAll) return [...totals.values()];
  }
  return [
    {
      when: null,
      first: -Infinity,
      last: Infinity,
      minutes: study.reduce((sum, { minutes }) => sum + minutes, 0),
    },
  ];
}

/** The shortest of their kind, vacations apart. */
const DAYS = { week: 7, month: 28, term: 75, year: 365 };
