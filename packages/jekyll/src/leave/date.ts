import { isDay } from '@ullim/types/honest-date/day';
import type { HonestDate } from '@ullim/types/honest-date/edtf';
import type { Changes, Value, Values } from '../front-matter/values.js';
import { valueOf } from '../front-matter/values.js';

/**
 * What front matter says of when it happened. A day is a `date`, with the time and zone that stood there. Anything else
 * (a semester, "about 2020") no blog can read, so it is `happened_on`, and the date stays.
 */
export function dateWith(values: Values, happenedOn: HonestDate): Changes {
  if (!isDay(happenedOn)) return { happened_on: happenedOn };
  const changes: Changes = valueOf(values, 'happened_on') === undefined ? {} : { happened_on: undefined };
  return { date: withDay(valueOf(values, 'date'), happenedOn), ...changes };
}

/** Another day in front of the time and zone of a date, however its own day was written. */
export function withDay(written: Value | undefined, day: HonestDate): string {
  const rest =
    typeof written === 'string'
      ? /^\d{4}([-/.])\d{1,2}\1\d{1,2}\.?([Tt\s].*)?$/.exec(written)?.[2]
      : undefined;
  return day + (rest ?? '');
}
