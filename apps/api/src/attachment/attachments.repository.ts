import { Injectable } from '@nestjs/common';
import type { AttachmentUse, AttachmentView } from '@ullim/types/attachment';
import { DataSource, type EntityManager } from 'typeorm';
import { askViews } from '../database/views.js';
import type { Reader } from '../reader/reader.js';
import { Attachment } from './attachment.entity.js';
import { attachmentUses, attachmentViews } from './attachment.presenter.js';
import { AttachmentVariant } from './attachment-variant.entity.js';

/** What is served: where its bytes lie, and what they are. */
export type Content = { key: string; name: string; type: string; bytes: number };

@Injectable()
export class AttachmentsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async view(
    reader: Reader,
    id: string,
    db: EntityManager | DataSource = this.dataSource,
  ): Promise<AttachmentView | null> {
    const [view] = await askViews<AttachmentView>(db, attachmentViews('a.id = $2'), [reader.journey, id]);
    return view ?? null;
  }

  find(reader: Reader, id: string, db: EntityManager): Promise<Attachment | null> {
    return db.findOneBy(Attachment, { accountId: reader.journey, id });
  }

  async insert(attachment: Attachment, variants: AttachmentVariant[], db: EntityManager): Promise<void> {
    await db.insert(Attachment, attachment);
    if (variants.length > 0) await db.insert(AttachmentVariant, variants);
  }

  async write(reader: Reader, id: string, columns: Partial<Attachment>, db: EntityManager): Promise<void> {
    await db.update(Attachment, { accountId: reader.journey, id }, columns);
  }

  /** The thing itself, or the smaller picture of that width. */
  async content(reader: Reader, id: string, width: number | null): Promise<Content | null> {
    const [row] = await this.dataSource.query<Content[]>(width === null ? WHOLE : SMALLER, [
      reader.journey,
      id,
      ...(width === null ? [] : [width]),
    ]);
    return row ?? null;
  }

  /** null: there is no such reflection. */
  async usesIn(reader: Reader, reflectionId: string): Promise<AttachmentUse[] | null> {
    const [reflection] = await this.dataSource.query<unknown[]>(
      'SELECT FROM reflections WHERE account_id = $1 AND id = $2',
      [reader.journey, reflectionId],
    );
    if (reflection === undefined) return null;
    return askViews<AttachmentUse>(this.dataSource, attachmentUses('u.reflection_id = $2'), [
      reader.journey,
      reflectionId,
    ]);
  }

  /** How much the files of the person take: attached, brought in with a blog, and archives that wait. */
  async bytesOf(reader: Reader, db: EntityManager | DataSource = this.dataSource): Promise<number> {
    const [row] = await db.query<{ bytes: string }[]>(
      `SELECT (SELECT coalesce(sum(bytes), 0) FROM attachments WHERE account_id = $1)
            + (SELECT coalesce(sum(bytes), 0) FROM attachment_variants WHERE account_id = $1)
            + (SELECT coalesce(sum(size), 0) FROM source_files WHERE account_id = $1)
            + (SELECT coalesce(sum(bytes), 0) FROM import_runs WHERE account_id = $1 AND blob IS NOT NULL) AS bytes`,
      [reader.journey],
    );
    return Number(row!.bytes);
  }
}

const WHOLE = `
  SELECT encode(sha256, 'hex') AS key, name, type, bytes FROM attachments WHERE account_id = $1 AND id = $2`;

const SMALLER = `
  SELECT encode(v.sha256, 'hex') AS key, a.name, v.type, v.bytes
  FROM attachment_variants v JOIN attachments a ON a.account_id = v.account_id AND a.id = v.attachment_id
  WHERE v.account_id = $1 AND v.attachment_id = $2 AND v.width = $3`;
