import { termOf, type Term } from '@ullim/types/honest-date/calendar';
import { addDays, dayNumber, partsOfDay, type Day } from '@ullim/types/honest-date/day';
import { daysMeant } from '@ullim/types/honest-date/days';
import { parseEdtf, type HonestDate } from '@ullim/types/honest-date/edtf';
import type { ReviewSummary } from '@ullim/types/review';
import type { Standing } from '@/features/honest-date/standing';

type When = Pick<Standing, 'today' | 'calendar'>;
export type PeriodName = 'termEnded' | 'termNow' | 'monthEnded' | 'monthNow' | 'sinceLast';
export type PeriodChoice = { name: PeriodName; period: HonestDate };

/** A term is looked back on for six weeks after it ended; a month for one. */
const SIX_WEEKS = 42;
const ONE_WEEK = 7;

/** The term that ended last while that is not long ago, else the one that goes on. */
export const usualPeriod = (when: When): HonestDate => termChoices(when)[0]!.period;

/** What can be looked back on with one tap; what is usual comes first. */
export function periodChoices(when: When, reviews: readonly ReviewSummary[]): PeriodChoice[] {
  const since = sinceLast(when, reviews);
  return [
    ...termChoices(when),
    monthChoice(when),
    ...(since ? [{ name: 'sinceLast', period: since } as const] : []),
  ];
}

/** Why a period cannot be looked back on; null when it can. */
export function periodProblem(period: HonestDate, { today, calendar }: When): 'endless' | 'notYet' | null {
  const end = parseEdtf(period)?.end;
  if (end === 'goes_on' || end === 'forgotten') return 'endless';
  return daysMeant(period, calendar).startFirst > today ? 'notYet' : null;
}

function termChoices({ today, calendar }: When): PeriodChoice[] {
  const now = termOf(today, calendar);
  const ended = termOf(addDays(now.first, -1), calendar);
  const choices: PeriodChoice[] = [
    { name: 'termEnded', period: ended.edtf },
    { name: 'termNow', period: now.edtf },
  ];
  return isRecent(ended, today) ? choices : choices.toReversed();
}

const isRecent = ({ last }: Term, today: Day) => dayNumber(today) - dayNumber(last) <= SIX_WEEKS;

function monthChoice({ today }: When): PeriodChoice {
  const ended = partsOfDay(addDays(today, -ONE_WEEK)).month !== partsOfDay(today).month;
  const day = ended ? addDays(today, -ONE_WEEK) : today;
  return { name: ended ? 'monthEnded' : 'monthNow', period: day.slice(0, 7) };
}

/** From the day after what was looked back on last to today. */
function sinceLast({ today, calendar }: When, reviews: readonly ReviewSummary[]): HonestDate | null {
  const ends = reviews
    .filter(({ keptAt }) => keptAt !== null)
    .map(({ period }) => daysMeant(period, calendar).endLast!)
    .sort();
  const last = ends.at(-1);
  if (last === undefined || last >= today) return null;
  const from = addDays(last, 1);
  return from === today ? today : `${from}/${today}`;
}
