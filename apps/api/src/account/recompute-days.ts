import type { Calendar } from '@ullim/types/account';
import type { EntityManager } from 'typeorm';
import { daysOf } from '../change/honest-days.js';
import type { Reader } from '../reader/reader.js';

const MEANT = ['start_first', 'start_last', 'end_first', 'end_last'] as const;

/**
 * Where the days a date can mean are kept beside it. A moment has only those it can begin on. A test holds this against
 * the schema.
 */
export const DATED = [
  { table: 'goal_spells', date: 'period', days: MEANT },
  { table: 'milestones', date: 'planned', days: columns('planned') },
  { table: 'milestones', date: 'actual', days: columns('actual') },
  { table: 'milestone_events', date: 'happened_on', days: ['happened_first', 'happened_last'] },
  { table: 'reflections', date: 'happened_on', days: columns('happened') },
  { table: 'study_sessions', date: 'studied_on', days: columns('studied') },
  { table: 'resonance_readings', date: 'felt_on', days: columns('felt') },
  { table: 'decisions', date: 'decided_on', days: columns('decided') },
  { table: 'decisions', date: 'look_back_on', days: columns('look_back') },
  { table: 'decisions', date: 'postponed_to', days: columns('postponed') },
  { table: 'decisions', date: 'outcome_on', days: columns('outcome') },
  { table: 'decision_constraints', date: 'period', days: MEANT },
  { table: 'pivots', date: 'turned_on', days: columns('turned') },
  { table: 'reviews', date: 'period', days: columns('period') },
] as const;

/** A semester covers other days in another calendar. One statement per kind of date. */
export async function recomputeDays(reader: Reader, calendar: Calendar, db: EntityManager): Promise<void> {
  for (const { table, date, days } of DATED) {
    const rows = await db.query<{ date: string }[]>(
      `SELECT DISTINCT ${date} AS date FROM ${table} WHERE account_id = $1 AND ${date} IS NOT NULL`,
      [reader.journey],
    );
    const meant = rows.map((row) => daysOf(row.date, calendar));
    await db.query(
      `UPDATE ${table} SET ${days.map((column, at) => `${column} = meant.${MEANT[at]}`).join(', ')}
       FROM unnest($2::text[], $3::date[], $4::date[], $5::date[], $6::date[]) AS meant (date, ${MEANT.join(', ')})
       WHERE account_id = $1 AND ${date} = meant.date`,
      [
        reader.journey,
        rows.map((row) => row.date),
        meant.map((each) => each.startFirst),
        meant.map((each) => each.startLast),
        meant.map((each) => each.endFirst),
        meant.map((each) => each.endLast),
      ],
    );
  }
}

function columns(prefix: string) {
  return MEANT.map((column) => `${prefix}_${column}`);
}
