import { Injectable } from '@nestjs/common';
import type {
  NewReflection,
  ReflectionChanges,
  ReflectionPage,
  ReflectionQuery,
  ReflectionView,
} from '@ullim/types/reflection';
import type { Cause } from '@ullim/types/revision';
import { AttachmentUses } from '../attachment/attachment-uses.js';
import { type Creation, fingerprint, isRepetition } from '../change/creation.js';
import { Editing, type Seen } from '../change/editing.js';
import { type Change, JourneyChanges } from '../change/journey-changes.js';
import { found } from '../problem/problem.js';
import type { Reader } from '../reader/reader.js';
import { DraftsRepository } from './drafts.repository.js';
import { excerptOf } from './excerpt.js';
import { happened } from './happened.js';
import { Reflection } from './reflection.entity.js';
import { ReflectionLinks } from './reflection-links.js';
import { ReflectionMentions } from './reflection-mentions.js';
import type { ReflectionRevision } from './reflection-revision.entity.js';
import { ReflectionsRepository } from './reflections.repository.js';
import { RevisionsRepository } from './revisions.repository.js';

@Injectable()
export class ReflectionsService {
  constructor(
    private readonly reflections: ReflectionsRepository,
    private readonly drafts: DraftsRepository,
    private readonly links: ReflectionLinks,
    private readonly mentions: ReflectionMentions,
    private readonly attachments: AttachmentUses,
    private readonly revisions: RevisionsRepository,
    private readonly changes: JourneyChanges,
    private readonly editing: Editing,
  ) {}

  list(reader: Reader, query: ReflectionQuery): Promise<ReflectionPage> {
    return this.reflections.page(reader, query);
  }

  async read(reader: Reader, id: string): Promise<ReflectionView> {
    return found(await this.reflections.view(reader, id));
  }

  create(reader: Reader, body: NewReflection): Promise<Creation<ReflectionView>> {
    return this.changes.make(reader, async (change) => {
      const created = await this.createWithin(change, reader, body);
      return { created, view: found(await this.reflections.view(reader, body.id, change.db)) };
    });
  }

  /** The same inside a change under way: whether it was made now. */
  async createWithin(
    change: Change,
    reader: Reader,
    body: NewReflection,
    cause: Cause = 'kept',
  ): Promise<boolean> {
    if (isRepetition(await this.reflections.find(reader, body.id, change.db), body)) return false;
    await this.insert(reader, body, cause, change);
    return true;
  }

  /** What is given becomes the text. */
  keep(
    reader: Reader,
    id: string,
    version: number,
    { milestoneIds, goalIds, ...given }: ReflectionChanges,
  ): Promise<ReflectionView> {
    return this.editing.edit(reader, { id, version }, this.reflections, async (reflection, change) => {
      await this.links.replace(reader, id, { milestoneIds, goalIds }, change.db);
      await this.become(reader, reflection, given, { cause: 'kept', restoredId: null }, change);
      return {};
    });
  }

  /** An earlier text becomes the text once more. When it happened and what it tells of stay. */
  restore(reader: Reader, seen: Seen, revisionId: string): Promise<ReflectionView> {
    return this.editing.edit(reader, seen, this.reflections, async (reflection, change) => {
      const { title, frontMatter, body } = found(
        await this.revisions.find(reader, { id: seen.id, revisionId }, change.db),
      );
      const how = { cause: 'restored', restoredId: revisionId } as const;
      await this.become(reader, reflection, { title, frontMatter, body }, how, change);
      return {};
    });
  }

  remove(reader: Reader, id: string, version: number): Promise<ReflectionView> {
    return this.editing.remove(reader, { id, version }, this.reflections);
  }

  bringBack(reader: Reader, id: string, version: number): Promise<ReflectionView> {
    return this.editing.bringBack(reader, { id, version }, this.reflections);
  }

  /** A draft that says the same, or what was kept earlier, is then no draft any more. */
  private async become(
    reader: Reader,
    reflection: Reflection,
    given: Partial<Text> & { happenedOn?: string | undefined },
    how: How,
    change: Change,
  ): Promise<void> {
    const { db, now, calendar } = change;
    const { id } = reflection;
    const text = {
      title: given.title ?? reflection.title,
      frontMatter: given.frontMatter ?? reflection.frontMatter,
      body: given.body ?? reflection.body,
    };
    const date = happened(given.happenedOn ?? reflection.happenedOn, calendar);
    // Written here, before the drafts are looked at: PostgreSQL compares them with the text as stored.
    const kept = { ...text, ...date, excerpt: excerptOf(text.body), keptAt: now };
    await this.reflections.write(reader, id, kept, db);
    await this.mentions.read(reader, id, text.body, db);
    if (reflection.keptAt === null || differs(text, reflection))
      await this.revisions.add(reader, { reflectionId: id, ...text, ...how }, change);
    await this.attachments.note(reader, id, text, db);
    await this.drafts.dropKept(reader, id, reflection.happenedOn, db);
  }

  private async insert(reader: Reader, body: NewReflection, cause: Cause, change: Change): Promise<void> {
    const { db, now, calendar } = change;
    const text = { title: body.title, frontMatter: body.frontMatter, body: body.body };
    await db.insert(Reflection, {
      accountId: reader.journey,
      id: body.id,
      ...text,
      excerpt: excerptOf(body.body),
      ...happened(body.happenedOn, calendar),
      writtenAt: now,
      keptAt: body.kept ? now : null,
      mentionsReadAs: null,
      sample: false,
      createdFrom: fingerprint(body),
      version: 1,
      createdAt: now,
      removedAt: null,
    });
    await this.links.replace(reader, body.id, body, db);
    await this.attachments.note(reader, body.id, text, db);
    if (!body.kept) return;
    await this.mentions.read(reader, body.id, body.body, db);
    await this.revisions.add(reader, { reflectionId: body.id, ...text, cause, restoredId: null }, change);
  }
}

type Text = Pick<Reflection, 'title' | 'frontMatter' | 'body'>;
type How = Pick<ReflectionRevision, 'cause' | 'restoredId'>;

const differs = (a: Text, b: Text) =>
  a.title !== b.title || a.frontMatter !== b.frontMatter || a.body !== b.body;
