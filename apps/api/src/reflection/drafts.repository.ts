import { Injectable } from '@nestjs/common';
import type { DraftView } from '@ullim/types/reflection';
import { DataSource, type EntityManager } from 'typeorm';
import { askViews } from '../database/views.js';
import type { Reader } from '../reader/reader.js';
import { draftViews, linkedIds } from './reflection.presenter.js';
import { ReflectionDraft } from './reflection-draft.entity.js';

@Injectable()
export class DraftsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Last saved first. */
  listed(reader: Reader, reflectionId: string): Promise<DraftView[]> {
    return askViews<DraftView>(this.dataSource, draftViews('d.reflection_id = $2'), [
      reader.journey,
      reflectionId,
    ]);
  }

  async view(reader: Reader, reflectionId: string, desk: string, db: EntityManager): Promise<DraftView> {
    const [view] = await askViews<DraftView>(db, draftViews('d.reflection_id = $2 AND d.desk = $3'), [
      reader.journey,
      reflectionId,
      desk,
    ]);
    return view!;
  }

  /** What a list shows of it; null while there is none. */
  async shown(reader: Reader, reflectionId: string, desk: string, db: EntityManager): Promise<string | null> {
    const [row] = await db.query<{ shown: string }[]>(
      `SELECT json_build_array(title, excerpt, concat(title, front_matter, body) <> '')::text AS shown
       FROM reflection_drafts WHERE account_id = $1 AND reflection_id = $2 AND desk = $3`,
      [reader.journey, reflectionId, desk],
    );
    return row?.shown ?? null;
  }

  async save(draft: ReflectionDraft, db: EntityManager): Promise<void> {
    await db.upsert(ReflectionDraft, draft, ['accountId', 'reflectionId', 'desk']);
  }

  async drop(reader: Reader, reflectionId: string, desk: string, db: EntityManager): Promise<boolean> {
    const { affected } = await db.delete(ReflectionDraft, { accountId: reader.journey, reflectionId, desk });
    return affected === 1;
  }

  /** Drops the drafts that say, word for word and link for link, what is kept now. */
  async dropKept(reader: Reader, reflectionId: string, db: EntityManager): Promise<void> {
    await db.query(
      `DELETE FROM reflection_drafts d USING reflections r
       WHERE d.account_id = $1 AND d.reflection_id = $2 AND r.account_id = $1 AND r.id = $2
         AND (d.title, d.front_matter, d.body, d.happened_on) = (r.title, r.front_matter, r.body, r.happened_on)
         AND to_jsonb(d.milestone_ids) = ${linkedIds('milestone', 'visible')}::jsonb
         AND to_jsonb(d.goal_ids) = ${linkedIds('goal', 'visible')}::jsonb`,
      [reader.journey, reflectionId],
    );
  }
}
