import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LeftFile } from './left.js';

type Asked = { path: string; sha256: Buffer; left: LeftFile | null };

/** Attachments that left from here and come back as they were. */
@Injectable()
export class AttachedHere {
  /** Their ids, by the paths of their files. */
  async among(accountId: string, files: readonly Asked[], db: EntityManager): Promise<Map<string, string>> {
    const left = files.filter(({ sha256, left }) => left?.sha256 === sha256.toString('hex'));
    if (left.length === 0) return new Map();
    const rows = await db.query<{ id: string; sha256: Buffer }[]>(
      'SELECT id, sha256 FROM attachments WHERE account_id = $1 AND id = ANY ($2::uuid[])',
      [accountId, left.map((file) => file.left!.id)],
    );
    const there = new Map(rows.map(({ id, sha256 }) => [id, sha256]));
    return new Map(
      left.flatMap(({ path, sha256, left }) =>
        there.get(left!.id)?.equals(sha256) ? [[path, left!.id] as const] : [],
      ),
    );
  }
}
