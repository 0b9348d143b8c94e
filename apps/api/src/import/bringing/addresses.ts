import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AttachmentUses } from '../../attachment/attachment-uses.js';
import type { Reader } from '../../reader/reader.js';
import { FormerLinks } from '../../reflection/former-links.js';
import { ReflectionMentions } from '../../reflection/reflection-mentions.js';
import type { ImportFile } from '../import-file.entity.js';
import type { PostText } from '../known/said.js';

type Row = Pick<ImportFile, 'pointsTo' | 'formerAddresses' | 'formerLinks'>;
type Pointing = { post: { row: Row; text: PostText }; reflectionId: string };

/** What the addresses in posts stand for. The posts keep them as they are: their bytes never change. */
@Injectable()
export class Addresses {
  constructor(
    private readonly uses: AttachmentUses,
    private readonly formerLinks: FormerLinks,
    private readonly mentions: ReflectionMentions,
  ) {}

  async note(reader: Reader, posts: readonly Pointing[], db: EntityManager): Promise<void> {
    // A text that was copied out of here by hand still names what was attached here.
    for (const { post, reflectionId } of posts) await this.uses.note(reader, reflectionId, post.text, db);
    await this.noteFiles(reader, posts, db);
    await this.noteTexts(reader, posts, db);
  }

  /** A text that was edited here since says what it says, whatever the blog says. */
  async noteAgain(reader: Reader, again: Pointing, db: EntityManager): Promise<void> {
    await this.note(reader, [again], db);
    if (again.post.row.formerLinks.length > 0) await this.mentions.readAsKept(reader, again.reflectionId, db);
  }

  /** The blog has another picture at the address now. */
  async turnTo(reader: Reader, attachmentId: string, before: string, db: EntityManager): Promise<void> {
    await db.query(
      `UPDATE attachment_uses SET attachment_id = $2
       WHERE account_id = $1 AND attachment_id = $3 AND address <> '/api/attachments/' || $3::text`,
      [reader.journey, attachmentId, before],
    );
  }

  private async noteTexts(reader: Reader, posts: readonly Pointing[], db: EntityManager): Promise<void> {
    const texts = posts.map(({ post: { row }, reflectionId }) => ({
      reflectionId,
      addresses: row.formerAddresses,
      links: row.formerLinks,
    }));
    await this.formerLinks.note(reader, texts, db);
  }

  private async noteFiles(reader: Reader, posts: readonly Pointing[], db: EntityManager): Promise<void> {
    const links = posts.flatMap(({ post, reflectionId }) =>
      post.row.pointsTo.map(({ address, path }) => ({ reflectionId, address, path })),
    );
    if (links.length === 0) return;
    await db.query(
      `WITH noted AS (
         INSERT INTO attachment_uses (account_id, reflection_id, address, attachment_id)
         SELECT DISTINCT ON (l."reflectionId", l.address) $1::uuid, l."reflectionId", l.address, s.attachment_id
         FROM json_to_recordset($2) AS l ("reflectionId" uuid, address text, path text)
         JOIN source_files s ON s.account_id = $1 AND s.path = l.path AND s.attachment_id IS NOT NULL
         WHERE length(l.address) <= 600
         ON CONFLICT (account_id, reflection_id, address) DO UPDATE SET attachment_id = excluded.attachment_id
         RETURNING attachment_id
       )
       UPDATE attachments SET unused_since = NULL
       WHERE account_id = $1 AND id IN (SELECT attachment_id FROM noted) AND unused_since IS NOT NULL`,
      [reader.journey, JSON.stringify(links)],
    );
  }
}
