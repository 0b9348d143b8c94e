import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import { daysOf } from '../../change/honest-days.js';
import type { Change } from '../../change/journey-changes.js';
import { insertRows } from '../../database/rows.js';
import type { Reader } from '../../reader/reader.js';
import { excerptOf } from '../../reflection/excerpt.js';
import type { BroughtPost } from './brought-file.js';

export type NewPost = { post: BroughtPost; reflectionId: string; goalIds: string[] };

const NO_TEXT = { title: '', frontMatter: '', body: '' };

/** Posts that come in for the first time. What the blog had not published has a draft and was never kept. */
export async function addReflections(reader: Reader, posts: readonly NewPost[], change: Change) {
  const { db } = change;
  const kept = posts.filter(({ post }) => !post.row.draft);
  const drafts = posts.filter(({ post }) => post.row.draft);
  const rows = posts.map((each) => reflectionRow(reader, each, change));
  await insertRows('reflections', rows, db);
  await addRevisions(reader, kept, change);
  await addDrafts(reader, drafts, 1, change);
  await linkGoals(reader, posts, db);
}

export async function addRevisions(
  reader: Reader,
  posts: readonly Pick<NewPost, 'post' | 'reflectionId'>[],
  { db, now }: Change,
): Promise<void> {
  const rows = posts.map(({ post, reflectionId }) => ({
    account_id: reader.journey,
    id: newId(),
    reflection_id: reflectionId,
    title: post.text.title,
    front_matter: post.text.frontMatter,
    body: post.text.body,
    kept_at: now,
  }));
  await insertRows('reflection_revisions', rows, db);
}

/** Each on a desk of its own. */
export async function addDrafts(
  reader: Reader,
  posts: readonly NewPost[],
  basedOn: number,
  { db, now }: Change,
): Promise<void> {
  const rows = posts.map(({ post, reflectionId, goalIds }) => ({
    account_id: reader.journey,
    reflection_id: reflectionId,
    desk: newId(),
    based_on: basedOn,
    title: post.text.title,
    front_matter: post.text.frontMatter,
    body: post.text.body,
    excerpt: excerptOf(post.text.body),
    happened_on: post.text.happenedOn,
    milestone_ids: [],
    goal_ids: goalIds,
    saved_at: now,
  }));
  await insertRows('reflection_drafts', rows, db);
}

function reflectionRow(reader: Reader, { post, reflectionId }: NewPost, { now, calendar }: Change) {
  const { row, sha256, text } = post;
  const shown = row.draft ? NO_TEXT : text;
  const days = daysOf(text.happenedOn, calendar);
  return {
    account_id: reader.journey,
    id: reflectionId,
    title: shown.title,
    front_matter: shown.frontMatter,
    body: shown.body,
    excerpt: excerptOf(shown.body),
    happened_on: text.happenedOn,
    happened_start_first: days.startFirst,
    happened_start_last: days.startLast,
    happened_end_first: days.endFirst,
    happened_end_last: days.endLast,
    written_at: row.writtenAt ?? now,
    kept_at: row.draft ? null : now,
    sample: false,
    created_from: sha256,
    version: 1,
    created_at: now,
    removed_at: null,
  };
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
