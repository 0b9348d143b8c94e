import { v7 as newId } from 'uuid';
import type { Change } from '../../change/journey-changes.js';
import { insertRows } from '../../database/rows.js';
import type { Reader } from '../../reader/reader.js';
import type { BroughtPost } from './brought-file.js';

/** A post with the reflection that it is from now on. */
export type NewPost = { post: BroughtPost; reflectionId: string; goalIds: string[] };

/** What a text tells of while it lies on a desk. */
type OnDesk = NewPost & { milestoneIds?: string[] };

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
    cause: 'imported',
  }));
  await insertRows('reflection_revisions', rows, db);
}

/** Each on a desk of its own. */
export async function addDrafts(
  reader: Reader,
  posts: readonly OnDesk[],
  basedOn: number,
  { db, now }: Change,
): Promise<void> {
  const rows = posts.map(({ post, reflectionId, goalIds, milestoneIds = [] }) => ({
    account_id: reader.journey,
    reflection_id: reflectionId,
    desk: newId(),
    based_on: basedOn,
    title: post.text.title,
    front_matter: post.text.frontMatter,
    body: post.text.body,
    excerpt: post.excerpt,
    happened_on: post.text.happenedOn,
    milestone_ids: milestoneIds,
    goal_ids: goalIds,
    saved_at: now,
  }));
  await insertRows('reflection_drafts', rows, db);
}
