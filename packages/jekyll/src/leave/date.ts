import { isDay } from '@ullim/types/honest-date/day';
import type { HonestDate } from '@ullim/types/honest-date/edtf';
import type { Changes, Values } from '../front-matter/values.js';
import { valueOf } from '../front-matter/values.js';

/**
 * What front matter says of when it happened. A day is a `date`, with the time and zone that stood there. Anything else
 * (a semester, "about 2020") no blog can read, so it is `happened_on`, and the date stays.
 */
export function dateWith(values: Values, happenedOn: HonestDate): Changes {
  if (!isDay(happenedOn)) return { happened_on: happenedOn };
  const changes: Changes = valueOf(values, 'happened_on') === undefined ? {} : { happened_on: undefined };
  const written = valueOf(values, 'date');
  const rest = typeof written === 'string' ? /^\d{4}-\d{2}-\d{2}([T ].*)?$/.exec(written)?.[1] : undefined;
  return { date: happenedOn + (rest ?? ''), ...changes };
}
