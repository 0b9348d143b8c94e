import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AccountsRepository } from '../account/accounts.repository.js';
import { Clock } from '../clock/clock.js';
import type { Reader } from '../reader/reader.js';
import {
  CAME_FILES,
  SOURCE_BYTES,
  TOLD,
  TOLD_ATTACHMENTS,
  TOLD_HEADS,
  TOLD_SOURCES,
  TOLD_TEXTS,
} from './told.presenter.js';
import type { CameFile, SourceHead, ToldAttachment, ToldHead, ToldJourney, ToldText } from './told.js';

/** A journey as it is told at one moment, whatever is written meanwhile. */
export type Telling = {
  journey: ToldJourney;
  heads: ToldHead[];
  sources: SourceHead[];
  attachments: ToldAttachment[];
  /** In the order of the heads, a few at a time: all of them could be more than memory holds. */
  texts: () => AsyncIterable<ToldText>;
  /** Of a source whose bytes lie in the database. */
  bytesOf: (source: SourceHead) => Promise<Buffer>;
};

@Injectable()
export class ToldRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly accounts: AccountsRepository,
    private readonly clock: Clock,
  ) {}

  atOneMoment<T>(reader: Reader, use: (telling: Telling) => Promise<T>): Promise<T> {
    return this.dataSource.transaction('REPEATABLE READ', async (db) => {
      await db.query('SET TRANSACTION READ ONLY');
      // Files that lie in the store are packed without a question, however many there are.
      await db.query(`SET LOCAL idle_in_transaction_session_timeout = '1h'`);
      const account = await this.accounts.me(reader, this.clock, db);
      const views = <View>(question: string) => viewsOf<View>(db, question, [reader.journey]);
      const journey: ToldJourney = {
        account,
        goals: await views(TOLD.goals),
        milestones: await views(TOLD.milestones),
        decisions: await views(TOLD.decisions),
        pivots: await views(TOLD.pivots),
        reviews: await views(TOLD.reviews),
      };
      const heads = await views<ToldHead>(TOLD_HEADS);
      return use({
        ...{ journey, heads },
        sources: await views<SourceHead>(TOLD_SOURCES),
        attachments: await views<ToldAttachment>(TOLD_ATTACHMENTS),
        texts: () => textsOf(db, reader, heads),
        bytesOf: async ({ id }) => {
          const [row] = await db.query<{ bytes: Buffer }[]>(SOURCE_BYTES, [reader.journey, id]);
          return row!.bytes;
        },
      });
    });
  }
}

const AT_ONCE = 20;

async function* textsOf(db: EntityManager, reader: Reader, heads: ToldHead[]): AsyncIterable<ToldText> {
  const ids = [...new Set(heads.map(({ id }) => id))];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const asked = [reader.journey, ids.slice(from, from + AT_ONCE)];
    const came = await cameFiles(db, asked);
    for (const text of await viewsOf<Omit<ToldText, 'came'>>(db, TOLD_TEXTS, asked))
      yield { ...text, came: (text.desk === null && came.get(text.id)) || null };
  }
}

type CameRow = Omit<CameFile, 'modifiedAt'> & { reflectionId: string; modifiedAt: Date | null };

async function cameFiles(db: EntityManager, asked: unknown[]): Promise<Map<string, CameFile>> {
  const rows = await db.query<CameRow[]>(CAME_FILES, asked);
  return new Map(
    rows.map(({ reflectionId, modifiedAt, ...row }) => [
      reflectionId,
      { ...row, modifiedAt: modifiedAt && new Date(modifiedAt).toISOString() },
    ]),
  );
}

/** As PostgreSQL writes them in JSON, so that an instant or a number is what the wire has. */
async function viewsOf<View>(db: EntityManager, question: string, values: unknown[]): Promise<View[]> {
  const rows = await db.query<{ view: View }[]>(`SELECT row_to_json(v) AS view FROM (${question}) v`, values);
  return rows.map(({ view }) => view);
}
