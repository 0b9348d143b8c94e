import { Injectable } from '@nestjs/common';
import type { Calendar } from '@ullim/types/account';
import type { Day } from '@ullim/types/honest-date/day';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock, dayIn } from '../clock/clock.js';
import { notFound } from '../problem/problem.js';
import type { Reader } from '../reader/reader.js';

/** One change of a journey under way: its transaction, and the moment it happens in. */
export type Change = {
  db: EntityManager;
  now: Date;
  today: Day;
  calendar: Calendar;
  /** The day an instant lies on where the person is. */
  dayOf: (instant: Date) => Day;
};

@Injectable()
export class JourneyChanges {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** All or nothing. Raising the journey's version first also makes the changes of one account wait for each other. */
  async make<T>(reader: Reader, change: (change: Change) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (db) => {
      return change(this.changeIn(db, await raiseJourneyVersion(db, reader)));
    });
  }

  /**
   * For what no list of the journey shows, such as the words of a draft. Waits for its turn like any change; the
   * journey's version rises only when the change was `seen`.
   */
  async makeBeside<T>(
    reader: Reader,
    change: (change: Change) => Promise<{ result: T; seen: boolean }>,
  ): Promise<T> {
    return this.dataSource.transaction(async (db) => {
      const { result, seen } = await change(this.changeIn(db, await waitForTurn(db, reader)));
      if (seen) await raiseJourneyVersion(db, reader);
      return result;
    });
  }

  private changeIn(db: EntityManager, { calendar, timeZone }: Person): Change {
    const now = this.clock.now();
    const dayOf = (instant: Date) => dayIn(instant, timeZone);
    return { db, now, today: dayOf(now), calendar, dayOf };
  }
}

type Person = { calendar: Calendar; timeZone: string };

async function waitForTurn(db: EntityManager, reader: Reader) {
  const [row] = await db.query<Person[]>(
    'SELECT calendar, time_zone AS "timeZone" FROM accounts WHERE id = $1 FOR NO KEY UPDATE',
    [reader.journey],
  );
  if (!row) throw notFound();
  return row;
}

async function raiseJourneyVersion(db: EntityManager, reader: Reader) {
  const [rows] = await db.query<[Person[], number]>(
    `UPDATE accounts SET journey_version = journey_version + 1 WHERE id = $1
     RETURNING calendar, time_zone AS "timeZone"`,
    [reader.journey],
  );
  if (!rows[0]) throw notFound();
  return rows[0];
}
