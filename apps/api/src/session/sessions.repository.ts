import { Injectable } from '@nestjs/common';
import type { Calendar } from '@ullim/types/account';
import type { SessionView } from '@ullim/types/session';
import { DataSource, type EntityManager, Not } from 'typeorm';
import { askViews } from '../database/views.js';
import type { Reader } from '../reader/reader.js';
import { Session } from './session.entity.js';

export type Holder = {
  sessionId: string;
  userAgent: string;
  lastSeenAt: Date;
  calendar: Calendar;
  timeZone: string;
  journeyVersion: number;
};

@Injectable()
export class SessionsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The one question that every signed-in request asks. */
  async holder(accountId: string, secretHash: Buffer, now: Date): Promise<Holder | null> {
    const [row] = await this.dataSource.query<Holder[]>(
      `SELECT s.id AS "sessionId", s.user_agent AS "userAgent", s.last_seen_at AS "lastSeenAt",
              a.calendar, a.time_zone AS "timeZone", a.journey_version AS "journeyVersion"
       FROM sessions s JOIN accounts a ON a.id = s.account_id
       WHERE s.account_id = $1 AND s.secret_hash = $2 AND s.expires_at > $3`,
      [accountId, secretHash, now],
    );
    return row ?? null;
  }

  /**
   * Only while the account has the password that was verified. Waits for a change of it under way: that ends the other
   * sessions, so one opened with the old password must be there before it, or not at all.
   */
  async open(
    session: Session,
    passwordHash: string,
    db: EntityManager | DataSource = this.dataSource,
  ): Promise<boolean> {
    const opened = await db.query<unknown[]>(
      `INSERT INTO sessions (account_id, id, secret_hash, user_agent, created_at, last_seen_at, expires_at)
       SELECT a.id, $2, $3, $4, $5, $6, $7 FROM accounts a WHERE a.id = $1 AND a.password_hash = $8 FOR SHARE
       RETURNING id`,
      [
        ...[session.accountId, session.id, session.secretHash, session.userAgent],
        ...[session.createdAt, session.lastSeenAt, session.expiresAt, passwordHash],
      ],
    );
    return opened.length === 1;
  }

  async seen(reader: Reader, id: string, lastSeenAt: Date, expiresAt: Date): Promise<void> {
    await this.dataSource
      .getRepository(Session)
      .update({ accountId: reader.journey, id }, { lastSeenAt, expiresAt });
  }

  listed(reader: Reader, currentId: string, now: Date): Promise<SessionView[]> {
    return askViews<SessionView>(
      this.dataSource,
      `SELECT id, created_at AS "createdAt", last_seen_at AS "lastSeenAt", user_agent AS "userAgent", id = $2 AS current
       FROM sessions WHERE account_id = $1 AND expires_at > $3 ORDER BY last_seen_at DESC, id`,
      [reader.journey, currentId, now],
    );
  }

  async end(reader: Reader, id: string): Promise<boolean> {
    const { affected } = await this.dataSource
      .getRepository(Session)
      .delete({ accountId: reader.journey, id });
    return affected === 1;
  }

  async endOthers(reader: Reader, currentId: string, db: EntityManager): Promise<void> {
    await db.delete(Session, { accountId: reader.journey, id: Not(currentId) });
  }

  async endExpired(
    reader: Reader,
    now: Date,
    db: EntityManager | DataSource = this.dataSource,
  ): Promise<void> {
    await db.query('DELETE FROM sessions WHERE account_id = $1 AND expires_at <= $2', [reader.journey, now]);
  }
}
