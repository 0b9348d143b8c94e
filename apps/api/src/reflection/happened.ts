import type { Calendar } from '@ullim/types/account';
import { daysMeant } from '@ullim/types/honest-date/days';
import type { Reflection } from './reflection.entity.js';

type Happened = Pick<
  Reflection,
  'happenedOn' | 'happenedStartFirst' | 'happenedStartLast' | 'happenedEndFirst' | 'happenedEndLast'
>;

export function happened(on: string, calendar: Calendar): Happened {
  const days = daysMeant(on, calendar);
  return {
    happenedOn: on,
    happenedStartFirst: days.startFirst,
    happenedStartLast: days.startLast,
    happenedEndFirst: days.endFirst,
    happenedEndLast: days.endLast,
  };
}
