import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { problem, ProblemError } from '../problem/problem.js';

const WINDOW_MS = 15 * 60_000;

/**
 * Failed sign-ins are counted in PostgreSQL, for every copy of the API: a few for one login from one address,
 * more for a login from anywhere, so that a stranger cannot easily lock its owner out.
 */
@Injectable()
export class SignInLimit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async check(login: string, address: string): Promise<void> {
    const subjects = subjectsOf(login, address);
    const [row] = await this.dataSource.query<{ over: boolean }[]>(
      `SELECT EXISTS (
         SELECT 1 FROM sign_in_failures f JOIN unnest($1::text[], $2::int[]) AS allowed (subject, failures) USING (subject)
         WHERE f.window_start = $3 AND f.failures >= allowed.failures
       ) AS over`,
      [subjects.map(({ subject }) => subject), subjects.map(({ allowed }) => allowed), this.window()],
    );
    if (row?.over) throw this.tooMany();
  }

  async failed(login: string, address: string): Promise<void> {
    const window = this.window();
    await this.dataSource.query(
      `INSERT INTO sign_in_failures (subject, window_start, failures) SELECT subject, $2, 1 FROM unnest($1::text[]) AS subject
       ON CONFLICT (subject, window_start) DO UPDATE SET failures = sign_in_failures.failures + 1`,
      [subjectsOf(login, address).map(({ subject }) => subject), window],
    );
    await this.dataSource.query('DELETE FROM sign_in_failures WHERE window_start < $1', [window]);
  }

  private window(): Date {
    return new Date(Math.floor(this.clock.now().getTime() / WINDOW_MS) * WINDOW_MS);
  }

  private tooMany(): ProblemError {
    const seconds = Math.ceil((this.window().getTime() + WINDOW_MS - this.clock.now().getTime()) / 1000);
    const { problem: document } = problem(
      429,
      'too_many_attempts',
      `Wait ${Math.ceil(seconds / 60)} minutes, then try again.`,
    );
    return new ProblemError(document, { 'retry-after': String(seconds) });
  }
}

function subjectsOf(login: string, address: string) {
  const name = login.toLowerCase();
  return [
    { subject: `login:${name} address:${address}`, allowed: 10 },
    { subject: `login:${name}`, allowed: 100 },
    { subject: `address:${address}`, allowed: 50 },
  ];
}
