import type { Calendar } from '@ullim/types/account';
import { daysMeant } from '@ullim/types/honest-date/days';
import {
  type HonestDate,
  type HonestMoment,
  type Moment,
  readHonestDate,
  writeEdtf,
} from '@ullim/types/honest-date/edtf';
import type { StatusChange } from '@ullim/types/milestone-event';
import { conflict, invalidField } from '../problem/problem.js';

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

/**
 * When an act that made it `made` is taken back. What a person corrected since stays, as far as the status of before
 * allows: an act of something begun moves only its end. Throws when the corrected beginning lies after the old end.
 */
export function beforeAct(
  actual: HonestDate | null,
  { made, old }: { made: StatusChange; old: StatusChange },
  calendar: Calendar,
): HonestDate | null {
  if (actual === made.actual) return old.actual;
  if (actual === null || old.status === 'planned') return null;
  if (old.status === 'under_way' || old.actual === null) return afterReopening(actual);
  const [{ start }, before] = [readHonestDate(actual), readHonestDate(old.actual)];
  const end = before.end === 'same' ? before.start : before.end;
  if (typeof end === 'object' && !canEnd(start, end, calendar)) {
    throw conflict('It now begins after it had ended. Mend when it really happened, then take this back.');
  }
  return writeEdtf({ start, end });
}

/** An end that is known already stays. Throws when the end would lie before the beginning. */
function closed(actual: HonestDate, on: HonestMoment, calendar: Calendar): HonestDate {
  const { start, end } = readHonestDate(actual);
  if (end !== 'goes_on') return actual;
  const last = readHonestDate(on).start;
  if (!canEnd(start, last, calendar)) {
    throw invalidField(
      'on',
      'before_its_beginning',
      `It began ${writeEdtf({ start, end: 'same' })} and cannot end before that. Give a later date.`,
    );
  }
  return writeEdtf({ start, end: last });
}

function canEnd(start: Moment, end: Moment, calendar: Calendar): boolean {
  const days = (moment: Moment) => daysMeant(writeEdtf({ start: moment, end: 'same' }), calendar);
  return days(end).endLast! >= days(start).startFirst;
}
