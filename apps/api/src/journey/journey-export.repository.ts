import { Injectable } from '@nestjs/common';
import type { Me } from '@ullim/types/account';
import { DataSource, type EntityManager } from 'typeorm';
import { AccountsRepository } from '../account/accounts.repository.js';
import { Clock } from '../clock/clock.js';
import type { Reader } from '../reader/reader.js';
import { EXPORTED } from './journey-export.presenter.js';

/** A JourneyExport as JSON, in pieces: as one string it could be longer than V8 allows. */
export type ExportText = { account: Me; pieces: string[] };

@Injectable()
export class JourneyExportRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly accounts: AccountsRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * As it was at one moment, whatever is written meanwhile. It is whole before the first byte leaves, so that a failure
   * is an answer and not half a file, and a slow download holds no connection to the database.
   */
  whole(reader: Reader): Promise<ExportText> {
    return this.dataSource.transaction('REPEATABLE READ', async (db) => {
      await db.query('SET TRANSACTION READ ONLY');
      const account = await this.accounts.me(reader, this.clock, db);
      const head = { schema: 1, exportedAt: this.clock.now().toISOString(), account };
      const pieces = [JSON.stringify(head).slice(0, -1)];
      for (const [noun, question] of Object.entries(EXPORTED)) {
        pieces.push(`,"${noun}":[`);
        for (const view of await viewTexts(reader, question, db)) pieces.push(view, ',');
        if (pieces.at(-1) === ',') pieces.pop();
        pieces.push(']');
      }
      return { account, pieces: [...pieces, '}'] };
    });
  }
}

async function viewTexts(reader: Reader, question: string, db: EntityManager): Promise<string[]> {
  const rows = await db.query<{ view: string }[]>(
    `SELECT row_to_json(v)::text AS view FROM (${question}) v`,
    [reader.journey],
  );
  return rows.map(({ view }) => view);
}
