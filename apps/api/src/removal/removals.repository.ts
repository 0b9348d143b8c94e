import { Injectable } from '@nestjs/common';
import { Id, KeyInstant } from '@ullim/types/identity';
import type { RemovalPage, RemovalQuery } from '@ullim/types/removal';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { askPage, instantKey, readKey } from '../database/pages.js';
import type { Reader } from '../reader/reader.js';
import { REMOVALS } from './removal.presenter.js';

const Key = z.tuple([KeyInstant, Id]);

@Injectable()
export class RemovalsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Last removed first. */
  page(reader: Reader, { after, limit }: RemovalQuery): Promise<RemovalPage> {
    const [removedAt, id] = readKey(after, Key) ?? [null, null];
    return askPage(
      this.dataSource,
      `SELECT r.*, concat(${instantKey('r."removedAt"')}, '~', r.id) AS key FROM (${REMOVALS}) r
       WHERE $3::timestamptz IS NULL OR (r."removedAt", r.id) < ($3::timestamptz, $4::uuid)
       ORDER BY r."removedAt" DESC, r.id DESC LIMIT $2::int + 1`,
      [reader.journey, limit, removedAt, id],
      limit,
    );
  }
}
