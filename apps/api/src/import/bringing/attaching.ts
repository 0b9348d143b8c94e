import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { NewAttachment } from '@ullim/types/attachment';
import { DataSource } from 'typeorm';
import { v7 as newId } from 'uuid';
import { AttachmentsService } from '../../attachment/attachments.service.js';
import { Intake, type TakenIn } from '../../attachment/intake/intake.js';
import type { Change } from '../../change/journey-changes.js';
import { ProblemError } from '../../problem/problem.js';
import type { Reader } from '../../reader/reader.js';
import { AttachedHere } from '../known/attached-here.js';
import { SourceFile } from '../source-file.entity.js';
import { Addresses } from './addresses.js';
import type { BringingFiles } from './bringing-files.js';
import type { BroughtFile } from './brought-file.js';

/** What is to be shown of a file: it is there already, was taken in, or cannot be shown. */
export type Shown =
  { shown: 'already'; attachmentId: string } | { shown: 'taken_in'; file: TakenIn } | { shown: 'not' };

/** Makes attachments of the files that posts point to. */
@Injectable()
export class Attaching {
  constructor(
    private readonly intake: Intake,
    private readonly attachments: AttachmentsService,
    private readonly addresses: Addresses,
    private readonly here: AttachedHere,
    private readonly dataSource: DataSource,
  ) {}

  /** Before anybody has to wait: pictures take a while. */
  async takeIn(file: BroughtFile, files: BringingFiles): Promise<Shown> {
    const { accountId, path } = file.row;
    const before = await this.dataSource.getRepository(SourceFile).findOneBy({ accountId, path });
    if (before?.attachmentId && before.fingerprint.equals(file.sha256))
      return { shown: 'already', attachmentId: before.attachmentId };
    const here = await this.here.among(accountId, [{ ...file, path }], this.dataSource.manager);
    if (here.has(path)) return { shown: 'already', attachmentId: here.get(path)! };
    const content = file.bytes === null ? await files.stream(file.row) : Readable.from([file.bytes]);
    try {
      return { shown: 'taken_in', file: await this.intake.takeIn(content) };
    } catch (error) {
      if (error instanceof ProblemError && error.problem.status < 500) return { shown: 'not' };
      throw error;
    }
  }

  /** Its id. Texts that show what lay under the path before show this from now on. */
  async attach(
    reader: Reader,
    { row }: BroughtFile,
    file: TakenIn,
    before: string | null,
    change: Change,
  ): Promise<string> {
    const about = NewAttachment.parse({ id: newId(), name: nameIn(row.path) });
    await this.attachments.createWithin(change, reader, about, file);
    if (before !== null) await this.addresses.turnTo(reader, about.id, before, change.db);
    return about.id;
  }
}

/** Some names are nothing but wide spaces. */
function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).trim() || 'file';
}
