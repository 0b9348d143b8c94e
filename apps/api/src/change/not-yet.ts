import type { HonestMoment } from '@ullim/types/honest-date/edtf';
import type { FieldProblem } from '@ullim/types/problem';
import { isAhead } from './honest-days.js';
import type { Change } from './journey-changes.js';

/** What has been cannot begin after today; empty when it does not. */
export function problemsOfNotYet(
  on: HonestMoment,
  { today, calendar }: Pick<Change, 'today' | 'calendar'>,
  path = 'on',
): FieldProblem[] {
  if (!isAhead(on, today, calendar)) return [];
  const message = 'Nobody can know that yet. Give today, or a date that has begun.';
  return [{ path, code: 'not_yet', message }];
}
