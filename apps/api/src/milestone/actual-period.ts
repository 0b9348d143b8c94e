import type { Calendar } from '@ullim/types/account';
import { daysMeant } from '@ullim/types/honest-date/days';
import { type HonestDate, type HonestMoment, readHonestDate, writeEdtf } from '@ullim/types/honest-date/edtf';
import { invalidField } from '../problem/problem.js';

// When a milestone really happened, as its acts move it.

export const afterBeginning = (on: HonestMoment): HonestDate =>
  writeEdtf({ start: readHonestDate(on).start, end: 'goes_on' });

/** Without a known beginning it happened when it was completed. */
export const afterCompletion = (
  actual: HonestDate | null,
  on: HonestMoment,
  calendar: Calendar,
): HonestDate => (actual === null ? on : closed(actual, on, calendar));

/** What was set aside before it began never happened. */
export const afterSettingAside = (
  actual: HonestDate | null,
  on: HonestMoment,
  calendar: Calendar,
): HonestDate | null => (actual === null ? null : closed(actual, on, calendar));

export const afterReopening = (actual: HonestDate | null): HonestDate | null =>
  actual === null ? null : writeEdtf({ start: readHonestDate(actual).start, end: 'goes_on' });

/** An end that is known already stays. Throws when the end would lie before the beginning. */
function closed(actual: HonestDate, on: HonestMoment, calendar: Calendar): HonestDate {
  const { start, end } = readHonestDate(actual);
  if (end !== 'goes_on') return actual;
  if (daysMeant(on, calendar).endLast! < daysMeant(actual, calendar).startFirst) {
    throw invalidField(
      'on',
      'before_its_beginning',
      `It began ${writeEdtf({ start, end: 'same' })} and cannot end before that. Give a later date.`,
    );
  }
  return writeEdtf({ start, end: readHonestDate(on).start });
}
