import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import { insertRows } from '../../database/rows.js';
import type { Reader } from '../../reader/reader.js';
import { saidBy } from '../known/said.js';
import { SourceFile } from '../source-file.entity.js';
import type { BroughtFile, BroughtPost } from './brought-file.js';

@Injectable()
export class SourceFilesRepository {
  /** What lay under the path before goes. */
  async keepPosts(
    reader: Reader,
    posts: readonly { post: BroughtPost; reflectionId: string }[],
    now: Date,
    db: EntityManager,
  ): Promise<void> {
    const rows = posts.map(({ post, reflectionId }) => ({
      ...columnsOf(reader, post, now),
      around: JSON.stringify(post.around),
      said: saidBy(post.text),
      reflection_id: reflectionId,
      attachment_id: null,
    }));
    await insertRows('source_files', rows, db, REPLACING);
  }

  /** Files that are no posts. What is a post's here stays that. */
  async keepOthers(
    reader: Reader,
    files: readonly { file: BroughtFile; attachmentId: string | null }[],
    now: Date,
    db: EntityManager,
  ): Promise<void> {
    const rows = files.map(({ file, attachmentId }) => ({
      ...columnsOf(reader, file, now),
      around: null,
      said: null,
      reflection_id: null,
      attachment_id: attachmentId,
    }));
    await insertRows('source_files', rows, db, `${REPLACING} WHERE source_files.reflection_id IS NULL`);
  }

  async offer(reader: Reader, path: string, sha256: Buffer, db: EntityManager): Promise<void> {
    await db.update(SourceFile, { accountId: reader.journey, path }, { offered: sha256 });
  }
}

const REPLACING = `
  ON CONFLICT (account_id, path) DO UPDATE SET
    name = excluded.name, fingerprint = excluded.fingerprint, size = excluded.size, bytes = excluded.bytes,
    blob = excluded.blob, encoding = excluded.encoding, modified_at = excluded.modified_at,
    around = excluded.around, said = excluded.said, offered = NULL, reflection_id = excluded.reflection_id,
    attachment_id = excluded.attachment_id`;

function columnsOf(reader: Reader, file: BroughtFile, now: Date) {
  return {
    account_id: reader.journey,
    id: newId(),
    path: file.row.path,
    name: file.name,
    fingerprint: file.sha256,
    size: file.size,
    bytes: file.bytes,
    blob: file.blob,
    encoding: file.encoding,
    modified_at: file.modifiedAt,
    run_id: file.row.runId,
    created_at: now,
  };
}
