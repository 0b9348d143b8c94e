import { Injectable } from '@nestjs/common';
import { Id, KeyInstant } from '@ullim/types/identity';
import type { RevisionPage, RevisionParams, RevisionQuery, RevisionView } from '@ullim/types/revision';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import { z } from 'zod';
import type { Change } from '../change/journey-changes.js';
import { askPage, instantKey, readKey } from '../database/pages.js';
import { askViews } from '../database/views.js';
import type { Reader } from '../reader/reader.js';
import { ReflectionRevision } from './reflection-revision.entity.js';
import { revisionSummaries, revisionViews } from './revision.presenter.js';

const RevisionKey = z.tuple([KeyInstant, Id]);

type NewRevision = Pick<
  ReflectionRevision,
  'reflectionId' | 'title' | 'frontMatter' | 'body' | 'cause' | 'restoredId'
>;

@Injectable()
export class RevisionsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest first. */
  page(reader: Reader, id: string, { after, limit }: RevisionQuery): Promise<RevisionPage> {
    const [keptAt, revision] = readKey(after, RevisionKey) ?? [null, null];
    const shown = revisionSummaries(
      `v.reflection_id = $2 AND ($4::timestamptz IS NULL OR (v.kept_at, v.id) < ($4::timestamptz, $5::uuid))`,
      '$3::int + 1',
    );
    return askPage(
      this.dataSource,
      `SELECT v.*, concat(${instantKey('v."keptAt"')}, '~', v.id) AS key FROM (${shown}) v`,
      [reader.journey, id, limit, keptAt, revision],
      limit,
    );
  }

  async view(
    reader: Reader,
    { id, revisionId }: RevisionParams,
    db: EntityManager | DataSource = this.dataSource,
  ): Promise<RevisionView | null> {
    const question = revisionViews('v.reflection_id = $2 AND v.id = $3');
    const [view] = await askViews<RevisionView>(db, question, [reader.journey, id, revisionId]);
    return view ?? null;
  }

  find(
    reader: Reader,
    { id, revisionId }: RevisionParams,
    db: EntityManager,
  ): Promise<ReflectionRevision | null> {
    return db.findOneBy(ReflectionRevision, {
      accountId: reader.journey,
      reflectionId: id,
      id: revisionId,
    });
  }

  async add(reader: Reader, revision: NewRevision, { db, now }: Change): Promise<void> {
    await db.insert(ReflectionRevision, {
      accountId: reader.journey,
      id: newId(),
      ...revision,
      name: null,
      writtenOn: reader.browser ?? null,
      keptAt: now,
    });
  }

  async call(
    reader: Reader,
    { id, revisionId }: RevisionParams,
    name: string | null,
    db: EntityManager,
  ): Promise<void> {
    const row = { accountId: reader.journey, reflectionId: id, id: revisionId };
    await db.update(ReflectionRevision, row, { name });
  }
}
