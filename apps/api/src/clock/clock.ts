import type { Day } from '@ullim/types/honest-date/day';

/** Where all time comes from. Nothing else in the API may ask what time it is. */
export abstract class Clock {
  abstract now(): Date;

  /** The day it is now in a zone (IANA). */
  today(timeZone: string): Day {
    return dayIn(this.now(), timeZone);
  }
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

/** The day an instant lies on in a zone (IANA). */
export function dayIn(instant: Date, timeZone: string): Day {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'iso8601',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(instant);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}
