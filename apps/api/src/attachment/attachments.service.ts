import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type {
  AttachmentChanges,
  AttachmentUse,
  AttachmentView,
  NewAttachment,
} from '@ullim/types/attachment';
import { ATTACHMENT_LIMITS } from '@ullim/types/attachment-limits';
import type { EntityManager } from 'typeorm';
import { type Creation, fingerprint, isRepetition } from '../change/creation.js';
import { type Change, JourneyChanges } from '../change/journey-changes.js';
import { found, stale } from '../problem/problem.js';
import type { Reader } from '../reader/reader.js';
import { BlobStore } from '../store/blob-store.js';
import { Arriving } from './arriving.js';
import { AttachmentUses } from './attachment-uses.js';
import { AttachmentsRepository, type Content } from './attachments.repository.js';
import { Intake, type TakenIn } from './intake/intake.js';
import { refusal } from './intake/refusals.js';

@Injectable()
export class AttachmentsService {
  private readonly arriving = new Arriving(ATTACHMENT_LIMITS.arrivingAtOnce);

  constructor(
    private readonly attachments: AttachmentsRepository,
    private readonly uses: AttachmentUses,
    private readonly intake: Intake,
    private readonly store: BlobStore,
    private readonly changes: JourneyChanges,
  ) {}

  /** What is announced to be too large is refused before any of it is read. */
  async create(
    reader: Reader,
    about: NewAttachment,
    content: { announced: number; stream: () => Readable },
  ): Promise<Creation<AttachmentView>> {
    const stream = content.stream();
    if (content.announced > ATTACHMENT_LIMITS.fileBytes) throw refusal.tooLarge(ATTACHMENT_LIMITS.fileBytes);
    await this.refuseWithoutRoom(reader, content.announced);
    const file = await this.arriving.one(reader, () => this.intake.takeIn(stream));
    return this.changes.makeBeside(reader, async (change) => {
      const created = await this.createWithin(change, reader, about, file);
      if (created) {
        await this.refuseWithoutRoom(reader, 0, change.db);
        await this.uses.noteTextsNaming(reader, about.id, change.db);
      }
      const view = found(await this.attachments.view(reader, about.id, change.db));
      return { result: { created, view }, seen: false };
    });
  }

  /**
   * The same inside a change under way, under an id that no text can name yet: whether it was made now. Whoever brings
   * many asks afterwards, once, whether there was room for them.
   */
  async createWithin(
    { db, now }: Change,
    reader: Reader,
    about: NewAttachment,
    { sent, key, bytes, type, size, variants }: TakenIn,
  ): Promise<boolean> {
    const from = { ...about, sent };
    if (isRepetition(await this.attachments.find(reader, about.id, db), from)) return false;
    const row = { accountId: reader.journey, id: about.id, name: about.name, alt: about.alt };
    await this.attachments.insert(
      {
        ...row,
        ...{ type, bytes, sha256: Buffer.from(key, 'hex') },
        ...{ width: size?.width ?? null, height: size?.height ?? null },
        ...{ createdFrom: fingerprint(from), version: 1, createdAt: now, unusedSince: now },
      },
      variants.map((variant) => ({
        ...{ accountId: reader.journey, attachmentId: about.id },
        ...{ width: variant.width, type: variant.type, bytes: variant.bytes },
        sha256: Buffer.from(variant.key, 'hex'),
      })),
      db,
    );
    return true;
  }

  /** Whether more may come, beside all that the files of the person take. */
  async refuseWithoutRoom(reader: Reader, more: number, db?: EntityManager): Promise<void> {
    if ((await this.attachments.bytesOf(reader, db)) + more > ATTACHMENT_LIMITS.accountBytes)
      throw refusal.noRoom();
  }

  change(reader: Reader, id: string, version: number, changes: AttachmentChanges): Promise<AttachmentView> {
    return this.changes.makeBeside(reader, async ({ db }) => {
      const attachment = found(await this.attachments.find(reader, id, db));
      if (attachment.version !== version) throw stale(await this.attachments.view(reader, id, db));
      await this.attachments.write(reader, id, { ...changes, version: version + 1 }, db);
      return { result: found(await this.attachments.view(reader, id, db)), seen: false };
    });
  }

  async usesIn(reader: Reader, reflectionId: string): Promise<{ items: AttachmentUse[] }> {
    return { items: found(await this.attachments.usesIn(reader, reflectionId)) };
  }

  async content(reader: Reader, id: string, width: number | null): Promise<Content> {
    return found(await this.attachments.content(reader, id, width));
  }

  async open(content: Content): Promise<Readable> {
    return found(await this.store.open(content.key));
  }
}
