import { Account } from '../account/account.entity.js';
import { Goal } from '../goal/goal.entity.js';
import { GoalSpell } from '../goal/goal-spell.entity.js';
import { Session } from '../session/session.entity.js';

/** Every entity there is; a test holds them against the migrated schema. */
export const entities = [Account, Session, Goal, GoalSpell] as const;
