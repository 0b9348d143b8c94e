import { createHash } from 'node:crypto';
import { splitFrontMatter } from '@ullim/markdown/front-matter';
import type { Around } from '@ullim/jekyll/post/read';
import { type Encoding, readSource } from '@ullim/jekyll/source/read';
import { excerptOf } from '../../reflection/excerpt.js';
import type { ArchiveFile } from '../archive/archive-file.js';
import type { ImportFile } from '../import-file.entity.js';
import type { LeftFile } from '../known/left.js';
import type { PostText } from '../known/said.js';

/** A file that was read in the dry run, with its bytes: small ones as they are, larger ones by their key in the store. */
export type BroughtFile = {
  row: ImportFile;
  name: string;
  size: number;
  sha256: Buffer;
  bytes: Buffer | null;
  blob: Buffer | null;
  encoding: Encoding | null;
  modifiedAt: string;
  /** What it was when it left from here. */
  left: LeftFile | null;
};

/** Title and date of its text were read in the dry run. */
export type BroughtPost = BroughtFile & { around: Around; text: PostText; excerpt: string };

type Whole = Pick<ArchiveFile, 'name' | 'size'> & Pick<BroughtFile, 'modifiedAt' | 'left'>;

export function broughtFile(row: ImportFile, file: Whole, bytes: Buffer): BroughtFile {
  const sha256 = createHash('sha256').update(bytes).digest();
  return { row, ...whole(file), sha256, bytes, blob: null, encoding: readSource(bytes)?.encoding ?? null };
}

export function broughtBlob(row: ImportFile, file: Whole, key: string): BroughtFile {
  const sha256 = Buffer.from(key, 'hex');
  return { row, ...whole(file), sha256, bytes: null, blob: sha256, encoding: null };
}

/** A post of the dry run is a text, and has a title and a date. */
export function broughtPost(row: ImportFile, file: Whole, bytes: Buffer, around: Around): BroughtPost {
  const { text, encoding } = readSource(bytes)!;
  const cut = splitFrontMatter(text);
  return {
    ...{ row, ...whole(file), bytes, blob: null, encoding, around },
    sha256: createHash('sha256').update(bytes).digest(),
    text: { title: row.title!, happenedOn: row.happenedOn!, ...cut },
    excerpt: excerptOf(cut.body),
  };
}

const whole = ({ name, size, modifiedAt, left }: Whole): Whole => ({ name, size, modifiedAt, left });
