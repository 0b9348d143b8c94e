import { Injectable } from '@nestjs/common';
import { type Lead, leadsIn } from '@ullim/jekyll/former/leads';
import type { FormerLinkList } from '@ullim/types/former-link';
import { DataSource, type EntityManager } from 'typeorm';
import { askViews } from '../database/views.js';
import type { Reader } from '../reader/reader.js';
import { formerLinks } from './former-link.presenter.js';

/** A reflection of a blog: where it stood, and where its links lead. */
export type OfBlog = { reflectionId: string; addresses: readonly string[]; links: readonly Lead[] };

/** Links that go by addresses of the blog that texts came from. */
@Injectable()
export class FormerLinks {
  constructor(private readonly dataSource: DataSource) {}

  async of(reader: Reader, id: string): Promise<FormerLinkList | null> {
    const [list] = await askViews<FormerLinkList>(this.dataSource, formerLinks(), [reader.journey, id]);
    return list ?? null;
  }

  /** What an import knows of them. Where a text stood before that, it stood too. */
  async note(reader: Reader, texts: readonly OfBlog[], db: EntityManager): Promise<void> {
    await db.query(
      `WITH texts AS (
         SELECT * FROM json_to_recordset($2) AS t ("reflectionId" uuid, addresses json, links json)
       ), stood AS (
         INSERT INTO former_addresses (account_id, reflection_id, address)
         SELECT $1, t."reflectionId", a FROM texts t, json_array_elements_text(t.addresses) a
         ON CONFLICT DO NOTHING
       )
       INSERT INTO former_links (account_id, reflection_id, written, address)
       SELECT $1, t."reflectionId", l.written, l.address
       FROM texts t, json_to_recordset(t.links) AS l (written text, address text)
       ON CONFLICT (account_id, reflection_id, written) DO UPDATE SET address = excluded.address`,
      [reader.journey, JSON.stringify(texts)],
    );
  }

  /**
   * To be called whenever a body is kept. A link that still stands there leads where it led; a new one is known by its
   * whole address, and one to another site only if something stood there. Whether anything became different.
   */
  async read(reader: Reader, id: string, body: string, db: EntityManager): Promise<boolean> {
    const [row] = await db.query<[{ different: boolean }]>(
      `WITH links AS (
         SELECT * FROM json_to_recordset($3) AS l (written text, address text)
       ), gone AS (
         DELETE FROM former_links f
         WHERE f.account_id = $1 AND f.reflection_id = $2 AND f.written NOT IN (SELECT written FROM links)
         RETURNING 1
       ), come AS (
         INSERT INTO former_links (account_id, reflection_id, written, address)
         SELECT $1, $2, l.written, l.address FROM links l
         WHERE l.address IS NOT NULL AND (l.address NOT LIKE '//%' OR EXISTS (
           SELECT FROM former_addresses a WHERE a.account_id = $1 AND a.address = l.address
         ))
         ON CONFLICT DO NOTHING RETURNING 1
       )
       SELECT EXISTS (SELECT FROM gone) OR EXISTS (SELECT FROM come) AS different`,
      [reader.journey, id, JSON.stringify(leadsIn(body))],
    );
    return row.different;
  }
}
