import { Injectable } from '@nestjs/common';
import type { DraftView } from '@ullim/types/reflection';
import { DataSource, type EntityManager } from 'typeorm';
import { askViews } from '../database/views.js';
import type { Reader } from '../reader/reader.js';
import { draftViews } from './reflection.presenter.js';
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

  /**
   * Drops the drafts that say nothing beyond what is kept: their words, all of them, are those of a text kept now or
   * earlier, and their day and links are those of the reflection. `happenedOn` is the day it had until now.
   */
  async dropKept(reader: Reader, reflectionId: string, happenedOn: string, db: EntityManager): Promise<void> {
    await db.query(
      `DELETE FROM reflection_drafts d USING reflections r
       WHERE d.account_id = $1 AND d.reflection_id = $2 AND r.account_id = $1 AND r.id = $2
         AND d.happened_on IN (r.happened_on, $3)
         AND ${isSet('d.milestone_ids', linked('milestone'))} AND ${isSet('d.goal_ids', linked('goal'))}
         AND EXISTS (
           SELECT FROM reflection_revisions v
           WHERE v.account_id = $1 AND v.reflection_id = $2
             AND (v.title, v.front_matter, v.body) = (d.title, d.front_matter, d.body)
         )`,
      [reader.journey, reflectionId, happenedOn],
    );
  }
}

const linked = (noun: 'milestone' | 'goal') => `ARRAY(
  SELECT l.${noun}_id FROM reflection_${noun}s l WHERE l.account_id = $1 AND l.reflection_id = r.id
)`;

const isSet = (some: string, other: string) => `(${some} <@ ${other} AND ${some} @> ${other})`;
