import { Injectable } from '@nestjs/common';
import type { DraftParams, DraftText, DraftView } from '@ullim/types/reflection';
import { AttachmentUses } from '../attachment/attachment-uses.js';
import { JourneyChanges } from '../change/journey-changes.js';
import { notFound } from '../problem/problem.js';
import type { Reader } from '../reader/reader.js';
import { DraftsRepository } from './drafts.repository.js';
import { excerptOf } from './excerpt.js';
import { ReflectionsRepository } from './reflections.repository.js';

/** Drafts never wait for a version and never raise one: the last text of a desk counts, also of a removed reflection. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly reflections: ReflectionsRepository,
    private readonly drafts: DraftsRepository,
    private readonly attachments: AttachmentUses,
    private readonly changes: JourneyChanges,
  ) {}

  async list(reader: Reader, id: string): Promise<{ items: DraftView[] }> {
    if (!(await this.reflections.isThere(reader, id))) throw notFound();
    return { items: await this.drafts.listed(reader, id) };
  }

  save(reader: Reader, { id, desk }: DraftParams, body: DraftText): Promise<DraftView> {
    return this.changes.makeBeside(reader, async ({ db, now }) => {
      const reflection = await this.reflections.find(reader, id, db);
      if (!reflection) throw notFound();
      const before = await this.drafts.shown(reader, id, desk, db);
      const draft = { ...body, excerpt: excerptOf(body.body), savedAt: now };
      await this.drafts.save({ accountId: reader.journey, reflectionId: id, desk, ...draft }, db);
      await this.attachments.note(reader, id, body, db);
      const after = await this.drafts.shown(reader, id, desk, db);
      // Beside a kept text a list shows only how many drafts there are; before the first keeping, their words.
      const seen = before === null || (reflection.keptAt === null && before !== after);
      return { result: await this.drafts.view(reader, id, desk, db), seen };
    });
  }

  /** Dropping what is not there is done already. */
  drop(reader: Reader, { id, desk }: DraftParams): Promise<void> {
    return this.changes.makeBeside(reader, async ({ db }) => ({
      result: undefined,
      seen: await this.drafts.drop(reader, id, desk, db),
    }));
  }
}
