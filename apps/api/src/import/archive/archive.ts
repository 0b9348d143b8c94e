import type { Readable } from 'node:stream';
import { isNeverKept } from '@ullim/jekyll/folder/never-kept';
import { type Clash, clashesOf } from '@ullim/jekyll/path/clashes';
import type { BlobReader } from '../../store/blob-reader.js';
import { LIMITS, type Limits } from '../limits.js';
import type { ArchiveFile, ListedFile } from './archive-file.js';
import { contentOf, streamOf } from './content.js';
import { listedFiles } from './directory.js';
import { ArchiveRefused } from './refused.js';
import { Window } from './window.js';

/** The folder around a blog, as it came, and as it is called here, in NFC and in its own letters: '' or with a slash. */
export type AroundBlog = { came: string; known: string; letters: string };

/**
 * An archive that somebody sent. Nothing of it is ever written under a name of its own, and one file is in memory at a
 * time. Archives in it are files like others and are never opened.
 */
export class Archive {
  private readonly window: Window;

  private constructor(
    private readonly blob: BlobReader,
    /** By their paths as they came: their ordinals are the same whenever the archive is opened. */
    public files: readonly ArchiveFile[],
  ) {
    this.window = new Window(blob);
  }

  /** Throws ArchiveRefused when any file of it must not come in. */
  static async open(blob: BlobReader, limits: Limits = LIMITS): Promise<Archive> {
    const { files, listAt } = await listedFiles(blob, limits);
    const clash = clashesOf(files.map(({ name }) => name)).find(matters);
    if (clash) throw new ArchiveRefused(clash.code, clash.paths);
    return new Archive(blob, apart(files, listAt).sort(byPath).map(withOrdinal));
  }

  /** As if the folder around all of it had another name. */
  renameFolder({ came, known, letters }: AroundBlog): void {
    this.files = this.files.map((file) =>
      file.path.startsWith(came)
        ? { ...file, path: known + file.path.slice(came.length), name: letters + below(file.name, came) }
        : file,
    );
  }

  /** Its bytes, which are as many as were said and have the sum that was said; else ArchiveRefused. */
  read(file: ArchiveFile): Promise<Buffer> {
    return contentOf(this.window, file);
  }

  /** The same for a large one: the stream fails at its end at the latest. */
  stream(file: ArchiveFile): Promise<Readable> {
    return streamOf(this.blob, file);
  }

  close(): Promise<void> {
    return this.blob.close();
  }
}

/** A name may be in another Unicode form than the path. */
function below(name: string, folder: string): string {
  return folder === '' ? name : name.slice(name.indexOf('/') + 1);
}

/** Branches of Git may differ in capitals only, and lie in no folder of ours. */
function matters({ code, paths }: Clash): boolean {
  return code !== 'capitals' || !paths.every(isNeverKept);
}

/** Files that share bytes make a small archive unpack to a large one. */
function apart(listed: ListedFile[], listAt: number): Omit<ArchiveFile, 'ordinal'>[] {
  const inPlace = listed.sort((a, b) => a.start - b.start);
  return inPlace.map((file, at) => {
    const next = inPlace[at + 1];
    if (next && next.start < file.end) throw new ArchiveRefused('overlapping', [file.name, next.name]);
    if (file.end > listAt) throw new ArchiveRefused('overlapping', [file.name]);
    return { ...file, limit: next?.start ?? listAt };
  });
}

function byPath(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : 1;
}

function withOrdinal(file: Omit<ArchiveFile, 'ordinal'>, ordinal: number): ArchiveFile {
  return { ...file, ordinal };
}
