import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Settings } from '../config/settings.js';
import { ownerOf, type Reader } from '../reader/reader.js';
import { FormerLinks } from './former-links.js';
import { mentionedIn } from './mentioned-in.js';

/** Raised when a text can come to mention others than before: then all are read anew. */
const RULES = 2;

/** What kept texts say of each other, read from their bodies. */
@Injectable()
export class ReflectionMentions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly formerLinks: FormerLinks,
    private readonly settings: Settings,
  ) {}

  /** Stands beside each text whose mentions are as they would be read now. */
  get readAs(): string {
    return `${RULES} ${this.settings.config.publicUrl?.origin ?? ''}`.trim();
  }

  /** What stands beside a text that mentions none; null for one that has to be read. For texts by the hundred. */
  readAsIfNone(id: string, body: string): string | null {
    return mentionedIn(body, id, this.settings.config.publicUrl).length === 0 ? this.readAs : null;
  }

  /** To be called whenever a body is kept. Whether anything became different. */
  async read(reader: Reader, id: string, body: string, db: EntityManager): Promise<boolean> {
    const mentioned = mentionedIn(body, id, this.settings.config.publicUrl);
    const [row] = await db.query<[{ different: boolean }]>(
      `WITH gone AS (
         DELETE FROM reflection_mentions
         WHERE account_id = $1 AND reflection_id = $2 AND mentioned_id <> ALL ($3::uuid[]) RETURNING 1
       ), come AS (
         INSERT INTO reflection_mentions (account_id, reflection_id, mentioned_id)
         SELECT $1, $2, unnest($3::uuid[]) ON CONFLICT DO NOTHING RETURNING 1
       ), known AS (
         UPDATE reflections SET mentions_read_as = $4 WHERE account_id = $1 AND id = $2
       )
       SELECT EXISTS (SELECT FROM gone) OR EXISTS (SELECT FROM come) AS different`,
      [reader.journey, id, mentioned, this.readAs],
    );
    return (await this.formerLinks.read(reader, id, body, db)) || row.different;
  }

  /** Of what is kept already. What was never kept mentions none. */
  async readAsKept(reader: Reader, id: string, db: EntityManager): Promise<void> {
    const [kept] = await db.query<{ body: string }[]>(
      'SELECT body FROM reflections WHERE account_id = $1 AND id = $2 AND kept_at IS NOT NULL',
      [reader.journey, id],
    );
    if (kept !== undefined) await this.read(reader, id, kept.body, db);
  }

  /** The journeys with kept texts whose mentions were never read, or by other rules. */
  async unread(): Promise<Reader[]> {
    const rows = await this.dataSource.query<{ journey: string }[]>(
      `SELECT DISTINCT account_id AS journey FROM reflections r WHERE ${UNREAD}`,
      [this.readAs],
    );
    return rows.map(({ journey }) => ownerOf(journey));
  }

  unreadOf(reader: Reader, limit: number, db: EntityManager): Promise<{ id: string; body: string }[]> {
    return db.query(`SELECT r.id, r.body FROM reflections r WHERE ${UNREAD} AND r.account_id = $2 LIMIT $3`, [
      this.readAs,
      reader.journey,
      limit,
    ]);
  }
}

/** In the bin or not: they can be brought back. */
const UNREAD = 'r.kept_at IS NOT NULL AND r.mentions_read_as IS DISTINCT FROM $1';
