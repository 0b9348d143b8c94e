import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { problem, ProblemError } from '../problem/problem.js';

const WINDOW_MS = 15 * 60_000;

/** What is counted, such as `['address', '192.0.2.1']`, and how often it may be tried in one window. */
type Counted = { subject: readonly string[]; allowed: number };
export type Attempt = { window: Date; subjects: Buffer[] };

/** Whose password is guessed: a known account's, by whatever name; or nobody's, by a login that no account has. */
export type Guessed = readonly ['account', id: string] | readonly ['login', login: string];

/** Attempts are counted in PostgreSQL, for every copy of the API. */
@Injectable()
export class AttemptLimit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Before a password is looked at, so that many guesses at once cannot slip by; take it back when it was right.
   * A few from one address, more from anywhere, so that a stranger cannot easily lock the owner out.
   */
  guess(whose: Guessed, address: string): Promise<Attempt> {
    return this.count([
      { subject: [...whose, 'address', address], allowed: 10 },
      { subject: whose, allowed: 100 },
      { subject: ['address', address], allowed: 50 },
    ]);
  }

  registration(address: string): Promise<Attempt> {
    return this.count([{ subject: ['registration', address], allowed: 50 }]);
  }

  async takeBack({ window, subjects }: Attempt): Promise<void> {
    await this.dataSource.query(
      `UPDATE attempts SET remaining = attempts.remaining + 1
       FROM (SELECT subject FROM attempts WHERE window_start = $1 AND subject = ANY($2::bytea[])
             ORDER BY subject FOR UPDATE) AS held
       WHERE attempts.window_start = $1 AND attempts.subject = held.subject`,
      [window, subjects],
    );
  }

  /** One statement, in one order of rows: attempts at the same moment wait for each other and never deadlock. */
  private async count(counted: readonly Counted[]): Promise<Attempt> {
    const window = this.window();
    const rows = await this.dataSource.query<{ subject: Buffer }[]>(
      `INSERT INTO attempts (window_start, subject, remaining)
       SELECT $1, subject, allowed - 1 FROM unnest($2::bytea[], $3::int[]) AS counted (subject, allowed) ORDER BY subject
       ON CONFLICT (window_start, subject) DO UPDATE SET remaining = attempts.remaining - 1 WHERE attempts.remaining > 0
       RETURNING subject`,
      [window, counted.map(({ subject }) => hashed(subject)), counted.map(({ allowed }) => allowed)],
    );
    const attempt = { window, subjects: rows.map(({ subject }) => subject) };
    if (rows.length < counted.length) {
      await this.takeBack(attempt);
      throw this.tooMany(window);
    }
    await this.forgetBefore(window);
    return attempt;
  }

  private async forgetBefore(window: Date): Promise<void> {
    await this.dataSource.query(
      `DELETE FROM attempts WHERE (window_start, subject) IN
         (SELECT window_start, subject FROM attempts WHERE window_start < $1 FOR UPDATE SKIP LOCKED)`,
      [window],
    );
  }

  private window(): Date {
    return new Date(Math.floor(this.clock.now().getTime() / WINDOW_MS) * WINDOW_MS);
  }

  private tooMany(window: Date): ProblemError {
    const seconds = Math.ceil((window.getTime() + WINDOW_MS - this.clock.now().getTime()) / 1000);
    const { problem: document } = problem(
      429,
      'too_many_attempts',
      `Wait ${Math.ceil(seconds / 60)} minutes, then try again.`,
    );
    return new ProblemError(document, { 'retry-after': String(seconds) });
  }
}

/** A list has one spelling in JSON, so no login can pass for another subject. */
const hashed = (subject: readonly string[]): Buffer =>
  createHash('sha256').update(JSON.stringify(subject)).digest();
