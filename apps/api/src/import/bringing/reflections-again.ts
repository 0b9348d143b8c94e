import type { Change } from '../../change/journey-changes.js';
import type { Reader } from '../../reader/reader.js';
import { excerptOf } from '../../reflection/excerpt.js';
import { happened } from '../../reflection/happened.js';
import { Reflection } from '../../reflection/reflection.entity.js';
import { ReflectionDraft } from '../../reflection/reflection-draft.entity.js';
import type { BroughtPost } from './brought-file.js';
import type { PostHere } from './known-posts.js';
import { addDrafts, addRevisions } from './reflections-in-bulk.js';

export type PostAgain = { post: BroughtPost; here: PostHere };

/** The text that came is the text now; that of before is a revision. A draft that the blog published is kept from now on. */
export async function changeReflection(
  reader: Reader,
  { post, here }: PostAgain,
  change: Change,
): Promise<void> {
  const { reflectionId, desk } = here;
  const key = { accountId: reader.journey, id: reflectionId };
  const next = { version: here.version + 1, removedAt: null };
  const date = happened(post.text.happenedOn, change.calendar);
  if (!here.isKept && desk !== null)
    await change.db.delete(ReflectionDraft, { accountId: reader.journey, reflectionId, desk });
  if (!here.isKept && post.row.draft) {
    await change.db.update(Reflection, key, { ...date, ...next });
    await addDrafts(reader, [{ post, reflectionId, goalIds: [] }], next.version, change);
    return;
  }
  const { title, frontMatter, body } = post.text;
  const text = { title, frontMatter, body, excerpt: excerptOf(body), keptAt: change.now };
  await change.db.update(Reflection, key, { ...text, ...date, ...next });
  await addRevisions(reader, [{ post, reflectionId }], change);
}

/** What was edited here stays as it is: the text that came lies beside it, for the person to choose or merge. */
export async function layBeside(reader: Reader, { post, here }: PostAgain, change: Change): Promise<void> {
  const { reflectionId, version } = here;
  await addDrafts(reader, [{ post, reflectionId, goalIds: [] }], version, change);
}

/** The same words as ever: it only comes out of the bin. */
export async function takeOutOfBin(reader: Reader, { here }: PostAgain, { db }: Change): Promise<void> {
  const key = { accountId: reader.journey, id: here.reflectionId };
  await db.update(Reflection, key, { removedAt: null, version: here.version + 1 });
}
