import type { Calendar } from '@ullim/types/account';
import type { Day } from '@ullim/types/honest-date/day';
import { daysMeant } from '@ullim/types/honest-date/days';
import type { HonestDate } from '@ullim/types/honest-date/edtf';
import { isDue } from '@ullim/types/honest-date/order';
import { invalidField } from '../problem/problem.js';
import type { Review } from './review.entity.js';

type Period = Pick<
  Review,
  'period' | 'periodStartFirst' | 'periodStartLast' | 'periodEndFirst' | 'periodEndLast'
>;

/** `period` has an end. */
export function periodColumns(period: HonestDate, calendar: Calendar): Period {
  const { startFirst, startLast, endFirst, endLast } = daysMeant(period, calendar);
  return {
    period,
    periodStartFirst: startFirst,
    periodStartLast: startLast,
    periodEndFirst: endFirst!,
    periodEndLast: endLast!,
  };
}

/** There is nothing to look back on before the first day. */
export function refuseNotYet(period: HonestDate, standing: { calendar: Calendar; today: Day }): void {
  if (isDue(daysMeant(period, standing.calendar), standing.today)) return;
  throw invalidField('period', 'not_yet', 'It has not begun yet. Choose a period that has.');
}
