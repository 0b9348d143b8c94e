import type { Calendar } from '@ullim/types/account';
import { daysMeant } from '@ullim/types/honest-date/days';
import { readHonestDate, writeEdtf } from '@ullim/types/honest-date/edtf';
import { isBefore } from '../change/honest-days.js';
import { invalidField } from '../problem/problem.js';
import type { GoalSpell } from './goal-spell.entity.js';

type Period = Pick<GoalSpell, 'period' | 'startFirst' | 'startLast' | 'endFirst' | 'endLast'>;

/** The last spell of a goal always goes on: its stance is the stance today. */
export function goingOn(since: string, calendar: Calendar): Period {
  return period(writeEdtf({ start: momentOf(since), end: 'goes_on' }), calendar);
}

/** Ends where the next one begins. Throws when the next would begin before this one could have. */
export function until(spell: Pick<GoalSpell, 'period'>, since: string, calendar: Calendar): Period {
  const begun = beginning(spell);
  if (!canFollow(begun, since, calendar)) {
    throw invalidField(
      'since',
      'before_the_last_spell',
      'It cannot begin before the stance it follows. Choose a later date.',
    );
  }
  return period(writeEdtf({ start: momentOf(begun), end: momentOf(since) }), calendar);
}

/** Begins anew before the next one, which stays. Throws when it could only have begun after that. */
export function mendedUntil(since: string, next: Pick<GoalSpell, 'period'>, calendar: Calendar): Period {
  if (!canFollow(since, beginning(next), calendar)) {
    throw invalidField(
      'since',
      'after_the_next_spell',
      'It cannot begin after the stance that follows it. Choose an earlier date.',
    );
  }
  return until({ period: since }, beginning(next), calendar);
}

/** When a spell began, as a date of its own. */
export const beginning = (spell: Pick<GoalSpell, 'period'>): string =>
  writeEdtf({ start: momentOf(spell.period), end: 'same' });

/** Whether a stance can begin then, after one that began at `begun`. */
export const canFollow = (begun: string, since: string, calendar: Calendar): boolean =>
  !isBefore(since, begun, calendar);

const momentOf = (date: string) => readHonestDate(date).start;

const period = (edtf: string, calendar: Calendar): Period => ({ period: edtf, ...daysMeant(edtf, calendar) });
