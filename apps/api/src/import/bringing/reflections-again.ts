import { Injectable } from '@nestjs/common';
import type { Change } from '../../change/journey-changes.js';
import type { Reader } from '../../reader/reader.js';
import { happened } from '../../reflection/happened.js';
import { ReflectionDraft } from '../../reflection/reflection-draft.entity.js';
import { ReflectionMentions } from '../../reflection/reflection-mentions.js';
import { Reflection } from '../../reflection/reflection.entity.js';
import type { PostHere } from '../known/known-posts.js';
import type { BroughtPost } from './brought-file.js';
import { addDrafts, addRevisions } from './brought-texts.js';

export type PostAgain = { post: BroughtPost; here: PostHere };

/** Posts that were here before. */
@Injectable()
export class ReflectionsAgain {
  constructor(private readonly mentions: ReflectionMentions) {}

  /** The text that came is the text now; that of before is a revision. A draft that the blog published is kept from now on. */
  async change(reader: Reader, { post, here }: PostAgain, change: Change): Promise<void> {
    const { reflectionId, desk } = here;
    const key = { accountId: reader.journey, id: reflectionId };
    const next = { version: here.version + 1, removedAt: null };
    const date = happened(post.text.happenedOn, change.calendar);
    if (!here.isKept && desk !== null)
      await change.db.delete(ReflectionDraft, { accountId: reader.journey, reflectionId, desk });
    if (!here.isKept && post.row.draft) {
      await change.db.update(Reflection, key, { ...date, ...next });
      await addDrafts(reader, [{ post, ...here }], next.version, change);
      return;
    }
    const { title, frontMatter, body } = post.text;
    const text = { title, frontMatter, body, excerpt: post.excerpt, keptAt: change.now };
    await change.db.update(Reflection, key, { ...text, ...date, ...next });
    await this.mentions.read(reader, reflectionId, body, change.db);
    await addRevisions(reader, [{ post, reflectionId }], change);
  }

  /** What was edited here stays as it is: the text that came lies beside it, for the person to choose or merge. */
  async layBeside(reader: Reader, { post, here }: PostAgain, change: Change): Promise<void> {
    await addDrafts(reader, [{ post, ...here }], here.version, change);
  }

  /** The same words as ever: it only comes out of the bin. */
  async takeOutOfBin(reader: Reader, { here }: PostAgain, { db }: Change): Promise<void> {
    const key = { accountId: reader.journey, id: here.reflectionId };
    await db.update(Reflection, key, { removedAt: null, version: here.version + 1 });
  }
}
