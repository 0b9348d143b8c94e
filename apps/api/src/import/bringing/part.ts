import type { Change } from '../../change/journey-changes.js';
import type { Reader } from '../../reader/reader.js';
import type { ImportFile } from '../import-file.entity.js';
import type { ImportRun } from '../import-run.entity.js';
import type { BringingFiles } from './bringing-files.js';
import type { Outcome } from './bringing.repository.js';
import type { BroughtFile } from './brought-file.js';

/** Posts are brought in another way than what they point to. */
export type Part<File extends BroughtFile> = {
  readonly name: 'others' | 'posts';
  /** Whether it changes what lists of the journey show. */
  readonly isSeen: boolean;
  /** Out of the archive, before anybody has to wait. */
  taken(files: BringingFiles, rows: readonly ImportFile[]): Promise<File[]>;
  bring(run: ImportRun, reader: Reader, files: readonly File[], change: Change): Promise<Outcome[]>;
};
