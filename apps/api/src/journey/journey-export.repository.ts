import { Injectable } from '@nestjs/common';
import type { Me } from '@ullim/types/account';
import { DataSource, type EntityManager } from 'typeorm';
import { AccountsRepository } from '../account/accounts.repository.js';
import { Clock } from '../clock/clock.js';
import type { Reader } from '../reader/reader.js';
import { EXPORTED } from './journey-export.presenter.js';

/** A JourneyExport as JSON, a few things at a time: all of it could be more than memory holds. */
type ExportText = { account: Me; pieces: AsyncIterable<string> };

@Injectable()
export class JourneyExportRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly accounts: AccountsRepository,
    private readonly clock: Clock,
  ) {}

  /** As it was at one moment, whatever is written meanwhile. */
  atOneMoment<T>(reader: Reader, use: (text: ExportText) => Promise<T>): Promise<T> {
    return this.dataSource.transaction('REPEATABLE READ', async (db) => {
      await db.query('SET TRANSACTION READ ONLY');
      // All of what is asked for is fetched, only not at once.
      await db.query('SET LOCAL cursor_tuple_fraction = 1');
      const account = await this.accounts.me(reader, this.clock, db);
      const head = { schema: 1, exportedAt: this.clock.now().toISOString(), account };
      return use({ account, pieces: piecesOf(reader, head, db) });
    });
  }
}

async function* piecesOf(reader: Reader, head: object, db: EntityManager): AsyncIterable<string> {
  yield JSON.stringify(head).slice(0, -1);
  for (const [noun, question] of Object.entries(EXPORTED)) {
    let between = `,"${noun}":[`;
    for await (const views of viewTexts(reader, question, db)) {
      yield between + views.join(',');
      between = ',';
    }
    yield between === ',' ? ']' : `${between}]`;
  }
  yield '}';
}

const AT_ONCE = 50;

async function* viewTexts(reader: Reader, question: string, db: EntityManager): AsyncIterable<string[]> {
  await db.query(
    `DECLARE exported NO SCROLL CURSOR FOR SELECT row_to_json(v)::text AS view FROM (${question}) v`,
    [reader.journey],
  );
  let rows: { view: string }[];
  do {
    rows = await db.query<{ view: string }[]>(`FETCH ${AT_ONCE} FROM exported`);
    if (rows.length > 0) yield rows.map(({ view }) => view);
  } while (rows.length === AT_ONCE);
  await db.query('CLOSE exported');
}
