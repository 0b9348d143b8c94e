import { readHonestDate, writeEdtf } from '@ullim/types/honest-date/edtf';
import type { NewMilestone } from '@ullim/types/milestone';
import { afterBeginning } from '../milestone/actual-period.js';
import type { Past } from '../milestone/milestone-creation.js';

type Present = Pick<NewMilestone, 'status' | 'actual' | 'setAsideReason'>;

/**
 * How a milestone of the sample went, told by its own period: planned and begun where it begins, over where it ends.
 * What fills a single moment was written down as it is then; what has not begun, on `writtenOn`.
 */
export function pastOf({ status, actual, setAsideReason: reason }: Present, writtenOn: string): Past {
  if (actual === null) return [{ on: writtenOn, status, actual, reason }];
  const { start, end } = readHonestDate(actual);
  const [first, last] = [start, typeof end === 'object' ? end : start].map((moment) =>
    writeEdtf({ start: moment, end: 'same' }),
  ) as [string, string];
  const now = { on: last, status, actual, reason };
  if (end === 'same') return [now];
  return [
    { on: first, status: 'planned', actual: null, reason: null },
    ...(status === 'under_way'
      ? []
      : [{ on: first, status: 'under_way' as const, actual: afterBeginning(first), reason: null }]),
    now,
  ];
}
