import type { Calendar } from '@ullim/types/account';
import type { NewChoice } from '@ullim/types/decision';
import type { HonestMoment } from '@ullim/types/honest-date/edtf';
import type { FieldProblem } from '@ullim/types/problem';
import { isBefore } from '../change/honest-days.js';
import type { Change } from '../change/journey-changes.js';
import { problemsOfNotYet } from '../change/not-yet.js';
import { conflict } from '../problem/problem.js';
import type { Decision } from './decision.entity.js';

export type Decided = Decision & { decidedOn: HonestMoment; decidedAt: Date };

/** What cannot be as it is dated: chosen in the future, or looked back on before it was chosen. */
export function problemsOfDates(
  { decidedOn, lookBackOn }: Pick<NewChoice, 'lookBackOn'> & { decidedOn: HonestMoment },
  standing: Pick<Change, 'today' | 'calendar'>,
): FieldProblem[] {
  return [
    ...problemsOfNotYet(decidedOn, standing, 'decidedOn'),
    ...(lookBackOn === null
      ? []
      : problemsOfLookingBack('lookBackOn', lookBackOn, decidedOn, standing.calendar)),
  ];
}

/** Nothing that looks back on a choice lies before it. */
export function problemsOfLookingBack(
  path: string,
  date: HonestMoment,
  decidedOn: HonestMoment,
  calendar: Calendar,
): FieldProblem[] {
  if (!isBefore(date, decidedOn, calendar)) return [];
  return [
    {
      path,
      code: 'before_the_decision',
      message: `It was decided ${decidedOn}, and nothing can look back on it before that. Give a later date.`,
    },
  ];
}

export function refuseUndecided(decision: Decision): asserts decision is Decided {
  if (decision.decidedAt === null) throw conflict('It is not decided yet. Choose first.');
}

/** A slip of the day can be taken back; later it is history. */
export function refuseFrozen(
  { decidedAt, outcomeAt }: Decided,
  { today, dayOf }: Pick<Change, 'today' | 'dayOf'>,
): void {
  if (outcomeAt !== null)
    throw conflict('What happened is written down already. Take that back first, or add a thought.');
  if (dayOf(decidedAt) !== today)
    throw conflict('A choice can be taken back on the day it was written only. Add a thought instead.');
}
