import { Injectable } from '@nestjs/common';
import type { Calendar } from '@ullim/types/account';
import type { Day } from '@ullim/types/honest-date/day';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { notFound } from '../problem/problem.js';
import type { Reader } from '../reader/reader.js';

/** One change of a journey under way: its transaction, and the moment it happens in. */
export type Change = { db: EntityManager; now: Date; today: Day; calendar: Calendar };

@Injectable()
export class JourneyChanges {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** All or nothing. Raising the journey's version first also makes the changes of one account wait for each other. */
  async make<T>(reader: Reader, change: (change: Change) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (db) => {
      const { calendar, timeZone } = await raiseJourneyVersion(db, reader);
      return change({ db, calendar, now: this.clock.now(), today: this.clock.today(timeZone) });
    });
  }
}

async function raiseJourneyVersion(db: EntityManager, reader: Reader) {
  const [rows] = await db.query<[{ calendar: Calendar; timeZone: string }[], number]>(
    `UPDATE accounts SET journey_version = journey_version + 1 WHERE id = $1
     RETURNING calendar, time_zone AS "timeZone"`,
    [reader.journey],
  );
  if (!rows[0]) throw notFound();
  return rows[0];
}
