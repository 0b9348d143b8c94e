import { Injectable } from '@nestjs/common';
import type { ImportView } from '@ullim/types/import';
import { Arriving } from '../attachment/arriving.js';
import { AttachmentsService } from '../attachment/attachments.service.js';
import { refusal } from '../attachment/intake/refusals.js';
import { JourneyChanges } from '../change/journey-changes.js';
import type { Bytes } from '../http/bodies.js';
import { conflict, found, invalidField, problem } from '../problem/problem.js';
import type { Reader } from '../reader/reader.js';
import { type Blob, TooManyBytes } from '../store/blob-store.js';
import { Packages } from './archive/packages.js';
import type { ImportRun } from './import-run.entity.js';
import { ImportsRepository } from './imports.repository.js';
import { LIMITS } from './limits.js';
import { ImportRunner } from './runner/import-runner.js';

/** Takes the bytes of an archive in. Sending them again is harmless, as long as they are the same. */
@Injectable()
export class ReceivingService {
  private readonly arriving = new Arriving(LIMITS.arrivingAtOnce);

  constructor(
    private readonly imports: ImportsRepository,
    private readonly packages: Packages,
    private readonly changes: JourneyChanges,
    private readonly runner: ImportRunner,
    private readonly attachments: AttachmentsService,
  ) {}

  async receive(reader: Reader, id: string, bytes: Bytes): Promise<ImportView> {
    const run = found(await this.imports.find(reader, id));
    if (run.blob === null) await this.attachments.refuseWithoutRoom(reader, run.bytes);
    const taken = await this.arriving.one(reader, () => this.taken(run, bytes));
    const blob = Buffer.from(taken.key, 'hex');
    const view = await this.changes.makeBeside(reader, async ({ db }) => {
      const now = found(await this.imports.locked(reader, id, db));
      if (now.state === 'waiting') await this.imports.write(now, { state: 'reading', blob }, db);
      else if (now.blob !== null && !now.blob.equals(blob))
        throw conflict('Other bytes came for it before. Begin another import for these.');
      return { result: found(await this.imports.view(reader, id, db)), seen: false };
    });
    this.runner.wake();
    return view;
  }

  private async taken({ bytes: said }: ImportRun, bytes: Bytes): Promise<Blob> {
    const stream = bytes.stream();
    if (bytes.announced > said) throw tooMany(said);
    const blob = await this.packages.put(stream, said).catch((error: unknown) => {
      if (error instanceof TooManyBytes) throw tooMany(said);
      if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw refusal.diskFull();
      throw stream.errored || stream.destroyed ? refusal.brokenOff() : error;
    });
    if (blob.bytes === said) return blob;
    throw invalidField('', 'cut_off', `${blob.bytes} of ${said} bytes came. Send all of them again.`);
  }
}

const tooMany = (said: number) =>
  problem(413, 'body_too_large', `The import was announced with ${said} bytes, and more came.`);
