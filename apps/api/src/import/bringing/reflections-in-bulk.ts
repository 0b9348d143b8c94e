import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { daysOf } from '../../change/honest-days.js';
import type { Change } from '../../change/journey-changes.js';
import { insertRows } from '../../database/rows.js';
import type { Reader } from '../../reader/reader.js';
import { ReflectionMentions } from '../../reflection/reflection-mentions.js';
import { addDrafts, addRevisions, type NewPost } from './brought-texts.js';

const NO_TEXT = { title: '', frontMatter: '', body: '' };

/** Posts that come in for the first time. What the blog had not published has a draft and was never kept. */
@Injectable()
export class ReflectionsInBulk {
  constructor(private readonly mentions: ReflectionMentions) {}

  async add(reader: Reader, posts: readonly NewPost[], change: Change): Promise<void> {
    const kept = posts.filter(({ post }) => !post.row.draft);
    const drafts = posts.filter(({ post }) => post.row.draft);
    const rows = posts.map((each) => this.rowOf(reader, each, change));
    await insertRows('reflections', rows, change.db);
    for (const { id, body, mentions_read_as: readAs } of rows)
      if (readAs === null) await this.mentions.read(reader, id, body, change.db);
    await addRevisions(reader, kept, change);
    await addDrafts(reader, drafts, 1, change);
    await linkGoals(reader, posts, change.db);
  }

  private rowOf(reader: Reader, { post, reflectionId }: NewPost, { now, calendar }: Change) {
    const { row, sha256, text, excerpt } = post;
    const shown = row.draft ? NO_TEXT : text;
    const days = daysOf(text.happenedOn, calendar);
    return {
      account_id: reader.journey,
      id: reflectionId,
      title: shown.title,
      front_matter: shown.frontMatter,
      body: shown.body,
      excerpt: row.draft ? '' : excerpt,
      happened_on: text.happenedOn,
      happened_start_first: days.startFirst,
      happened_start_last: days.startLast,
      happened_end_first: days.endFirst,
      happened_end_last: days.endLast,
      written_at: row.writtenAt ?? now,
      kept_at: row.draft ? null : now,
      sample: false,
      mentions_read_as: this.mentions.readAsIfNone(reflectionId, shown.body),
      created_from: sha256,
      version: 1,
      created_at: now,
      removed_at: null,
    };
  }
}

async function linkGoals(reader: Reader, posts: readonly NewPost[], db: EntityManager): Promise<void> {
  const rows = posts.flatMap(({ reflectionId, goalIds }) =>
    goalIds.map((goalId, position) => ({
      account_id: reader.journey,
      reflection_id: reflectionId,
      goal_id: goalId,
      position,
    })),
  );
  await insertRows('reflection_goals', rows, db);
}
