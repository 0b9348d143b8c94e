import { Injectable } from '@nestjs/common';
import type { ImportOutcome } from '@ullim/types/import';
import type { Change } from '../../change/journey-changes.js';
import type { Reader } from '../../reader/reader.js';
import type { ImportFile } from '../import-file.entity.js';
import type { ImportRun } from '../import-run.entity.js';
import type { BringingFiles } from './bringing-files.js';
import type { Outcome } from './bringing.repository.js';
import type { BroughtFile } from './brought-file.js';
import type { Part } from './part.js';
import { SourceFilesRepository } from './source-files.repository.js';

/** Files that are no posts: their bytes are kept. */
@Injectable()
export class OtherBringing implements Part<BroughtFile> {
  readonly name = 'others';
  readonly isSeen = false;

  constructor(private readonly sources: SourceFilesRepository) {}

  async taken(files: BringingFiles, rows: readonly ImportFile[]): Promise<BroughtFile[]> {
    const taken: BroughtFile[] = [];
    for (const row of rows) taken.push(await files.other(row));
    return taken;
  }

  async bring(
    _: ImportRun,
    reader: Reader,
    files: readonly BroughtFile[],
    { db, now }: Change,
  ): Promise<Outcome[]> {
    const paths = files.map(({ row }) => row.path);
    const known = await this.sources.known(reader, paths, db);
    await this.sources.keepOthers(reader, files, now, db);
    return files.map(({ row, sha256 }) => ({
      ordinal: row.ordinal,
      outcome: row.role === 'left' ? 'left' : fateOf(sha256, known.get(row.path)?.sha256),
    }));
  }
}

function fateOf(sha256: Buffer, before: Buffer | undefined): ImportOutcome {
  if (before === undefined) return 'new';
  return before.equals(sha256) ? 'same' : 'changed';
}
