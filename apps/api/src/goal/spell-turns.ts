import type { Change } from '../change/journey-changes.js';
import { GoalSpell } from './goal-spell.entity.js';
import { beginning, goingOn, until } from './spells.js';

type NextSpell = Pick<GoalSpell, 'id' | 'stance' | 'reason' | 'pivotId'> & { since: string };

/** Closes the last spell of a goal and opens the next. */
export async function turnFrom(
  last: GoalSpell,
  { since, ...next }: NextSpell,
  { db, calendar }: Change,
): Promise<void> {
  await db.update(GoalSpell, keyOf(last), until(last, since, calendar));
  await db.insert(GoalSpell, {
    accountId: last.accountId,
    goalId: last.goalId,
    id: next.id,
    ordinal: last.ordinal + 1,
    stance: next.stance,
    reason: next.reason,
    pivotId: next.pivotId,
    ...goingOn(since, calendar),
  });
}

/** The last spell never was: the one before it goes on again. */
export async function turnBack(before: GoalSpell, last: GoalSpell, { db, calendar }: Change): Promise<void> {
  await db.delete(GoalSpell, keyOf(last));
  await db.update(GoalSpell, keyOf(before), goingOn(beginning(before), calendar));
}

export const keyOf = ({ accountId, id }: GoalSpell) => ({ accountId, id });
