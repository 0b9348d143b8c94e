import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AccountsRepository } from '../account/accounts.repository.js';
import { Clock } from '../clock/clock.js';
import type { Reader } from '../reader/reader.js';
import { TOLD, TOLD_HEADS, TOLD_TEXTS } from './told.presenter.js';
import type { ToldHead, ToldJourney, ToldText } from './told.js';

/** A journey as it is told at one moment, whatever is written meanwhile. */
export type Telling = {
  journey: ToldJourney;
  heads: ToldHead[];
  /** In the order of the heads, a few at a time: all of them could be more than memory holds. */
  texts: () => AsyncIterable<ToldText>;
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
      const account = await this.accounts.me(reader, this.clock, db);
      const views = <View>(question: string) => viewsOf<View>(db, question, [reader.journey]);
      const heads = await views<ToldHead>(TOLD_HEADS);
      const journey: ToldJourney = {
        account,
        goals: await views(TOLD.goals),
        milestones: await views(TOLD.milestones),
        decisions: await views(TOLD.decisions),
        pivots: await views(TOLD.pivots),
        reviews: await views(TOLD.reviews),
      };
      return use({ journey, heads, texts: () => textsOf(db, reader, heads) });
    });
  }
}

const AT_ONCE = 20;

async function* textsOf(db: EntityManager, reader: Reader, heads: ToldHead[]): AsyncIterable<ToldText> {
  const ids = [...new Set(heads.map(({ id }) => id))];
  for (let from = 0; from < ids.length; from += AT_ONCE)
    yield* await viewsOf<ToldText>(db, TOLD_TEXTS, [reader.journey, ids.slice(from, from + AT_ONCE)]);
}

/** As PostgreSQL writes them in JSON, so that an instant or a number is what the wire has. */
async function viewsOf<View>(db: EntityManager, question: string, values: unknown[]): Promise<View[]> {
  const rows = await db.query<{ view: View }[]>(`SELECT row_to_json(v) AS view FROM (${question}) v`, values);
  return rows.map(({ view }) => view);
}
