import { Injectable } from '@nestjs/common';
import { addressOf, attachmentsNamedIn } from '@ullim/types/attachment-address';
import type { EntityManager } from 'typeorm';
import type { Reader } from '../reader/reader.js';

type Written = { frontMatter: string; body: string };

/** Which attachments the texts of a reflection name. What only a draft or an old revision names is named, too. */
@Injectable()
export class AttachmentUses {
  /** Notes what a text names that is there. */
  async note(reader: Reader, reflectionId: string, text: Written, db: EntityManager): Promise<void> {
    const ids = attachmentsNamedIn(`${text.frontMatter}\n${text.body}`);
    if (ids.length === 0) return;
    await this.insert(
      `SELECT a.account_id, $2::uuid, $3 || a.id, a.id
       FROM attachments a WHERE a.account_id = $1 AND a.id = ANY ($4::uuid[])`,
      [reader.journey, reflectionId, addressOf(''), ids],
      db,
    );
    await this.markUsed(reader, ids, db);
  }

  /** The words may have been saved before the file was there. */
  async noteTextsNaming(reader: Reader, id: string, db: EntityManager): Promise<void> {
    await this.insert(
      `SELECT DISTINCT account_id, reflection_id, $2, $3::uuid FROM (${TEXTS}) t
       WHERE account_id = $1 AND strpos(words, $2) > 0`,
      [reader.journey, addressOf(id), id],
      db,
    );
    await this.markUsed(reader, [id], db);
  }

  /** Forgets the addresses that stand in no text any more, but for those that came with an import. */
  async forgetGone(reader: Reader, db: EntityManager): Promise<void> {
    await db.query(
      `DELETE FROM attachment_uses u WHERE u.account_id = $1 AND u.address = $2 || u.attachment_id
         AND NOT EXISTS (
           SELECT FROM (${TEXTS}) t
           WHERE t.account_id = $1 AND t.reflection_id = u.reflection_id AND strpos(t.words, u.address) > 0
         )`,
      [reader.journey, addressOf('')],
    );
  }

  private async insert(uses: string, parameters: unknown[], db: EntityManager): Promise<void> {
    await db.query(
      `INSERT INTO attachment_uses (account_id, reflection_id, address, attachment_id) ${uses}
       ON CONFLICT (account_id, reflection_id, address) DO NOTHING`,
      parameters,
    );
  }

  private async markUsed(reader: Reader, ids: string[], db: EntityManager): Promise<void> {
    await db.query(
      `UPDATE attachments a SET unused_since = NULL
       WHERE a.account_id = $1 AND a.id = ANY ($2::uuid[]) AND a.unused_since IS NOT NULL AND EXISTS (
         SELECT FROM attachment_uses u WHERE u.account_id = $1 AND u.attachment_id = a.id
       )`,
      [reader.journey, ids],
    );
  }
}

/** Every text there is. */
const TEXTS = `
  SELECT account_id, id AS reflection_id, front_matter || body AS words FROM reflections
  UNION ALL SELECT account_id, reflection_id, front_matter || body FROM reflection_drafts
  UNION ALL SELECT account_id, reflection_id, front_matter || body FROM reflection_revisions`;
