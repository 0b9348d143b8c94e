import { Injectable } from '@nestjs/common';
import { AttachmentsService } from '../../attachment/attachments.service.js';
import type { Change } from '../../change/journey-changes.js';
import type { Reader } from '../../reader/reader.js';
import type { ImportFile } from '../import-file.entity.js';
import type { ImportRun } from '../import-run.entity.js';
import { KnownSources } from '../known/known-sources.js';
import { Attaching, type Shown } from './attaching.js';
import type { BringingFiles } from './bringing-files.js';
import type { Outcome } from './bringing.repository.js';
import type { BroughtFile } from './brought-file.js';
import type { Part } from './part.js';
import { SourceFilesRepository } from './source-files.repository.js';

/** `attachment` is null for what is kept and not shown. */
type Other = BroughtFile & { attachment: Shown | null };

/** Files that are no posts: their bytes are kept, and what posts point to can be shown. */
@Injectable()
export class OtherBringing implements Part<Other> {
  readonly name = 'others';
  readonly isSeen = false;

  constructor(
    private readonly known: KnownSources,
    private readonly sources: SourceFilesRepository,
    private readonly attaching: Attaching,
    private readonly attachments: AttachmentsService,
  ) {}

  async taken(files: BringingFiles, rows: readonly ImportFile[]): Promise<Other[]> {
    const taken: Other[] = [];
    for (const row of rows) {
      const file = await files.other(row);
      const isShown = row.role === 'attachment';
      taken.push({ ...file, attachment: isShown ? await this.attaching.takeIn(file, files) : null });
    }
    return taken;
  }

  async bring(_: ImportRun, reader: Reader, files: readonly Other[], change: Change): Promise<Outcome[]> {
    const paths = files.map(({ row }) => row.path);
    const known = await this.known.among(reader, paths, change.db);
    const attached: { file: Other; attachmentId: string | null }[] = [];
    for (const file of files) {
      const before = known.get(file.row.path)?.attachmentId ?? null;
      attached.push({ file, attachmentId: await this.attachmentOf(reader, file, before, change) });
    }
    await this.sources.keepOthers(reader, attached, change.now, change.db);
    await this.attachments.refuseWithoutRoom(reader, 0, change.db);
    return files.map((file) => outcomeOf(file, known.get(file.row.path)?.fingerprint));
  }

  private async attachmentOf(reader: Reader, file: Other, before: string | null, change: Change) {
    if (file.attachment?.shown === 'already') return file.attachment.attachmentId;
    if (file.attachment?.shown !== 'taken_in') return null;
    return this.attaching.attach(reader, file, file.attachment.file, before, change);
  }
}

function outcomeOf({ row, sha256, attachment }: Other, before: Buffer | undefined): Outcome {
  const { ordinal } = row;
  if (row.role === 'left') return { ordinal, outcome: 'left' };
  if (attachment?.shown === 'not') return { ordinal, outcome: 'left', reason: 'not_shown' };
  if (before === undefined) return { ordinal, outcome: attachment?.shown === 'already' ? 'same' : 'new' };
  return { ordinal, outcome: before.equals(sha256) ? 'same' : 'changed' };
}
