import { Zip, ZipPassThrough } from 'fflate';
import type { ChosenFile } from '../chosen/chosen-file';

/** A file that the browser could not read any more: it was moved, changed, or is somebody else's. */
export class UnreadableFile extends Error {
  constructor(readonly path: string) {
    super(`${path} cannot be read.`);
  }
}

/**
 * One archive of many files, uncompressed: what matters is that they come as one, and sending is seldom the slow part.
 * Names are UTF-8 and stay as they are. `onBytes` is told how much is packed.
 */
export async function zipOfFiles(
  files: readonly ChosenFile[],
  onBytes: (done: number) => void,
): Promise<Blob> {
  const parts = new PartsOfBlob();
  let failed: Error | null = null;
  const zip = new Zip((error, chunk) => {
    failed ??= error;
    if (chunk) parts.add(chunk);
  });
  let done = 0;
  for (const { path, file } of files) {
    const entry = new ZipPassThrough(path);
    entry.mtime = asDosTime(file.lastModified);
    entry.extra = { [UNIX_TIME]: unixTime(file.lastModified) };
    zip.add(entry);
    for await (const chunk of chunksOf(file, path)) {
      entry.push(chunk);
      done += chunk.length;
      onBytes(done);
    }
    entry.push(new Uint8Array(), true);
    if (failed) throw failed as Error;
  }
  zip.end();
  return parts.whole();
}

/** Pieces go to the browser's own store as they come, so that a large blog is not held in memory. */
class PartsOfBlob {
  private readonly kept: Blob[] = [];
  private waiting: Uint8Array<ArrayBuffer>[] = [];
  private bytes = 0;

  add(chunk: Uint8Array): void {
    this.waiting.push(chunk.slice());
    this.bytes += chunk.length;
    if (this.bytes >= 8 * 2 ** 20) this.store();
  }

  whole(): Blob {
    this.store();
    return new Blob(this.kept, { type: 'application/zip' });
  }

  private store(): void {
    this.kept.push(new Blob(this.waiting));
    this.waiting = [];
    this.bytes = 0;
  }
}

async function* chunksOf(file: File, path: string): AsyncIterable<Uint8Array<ArrayBuffer>> {
  try {
    const reader = file.stream().getReader();
    while (true) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch {
    throw new UnreadableFile(path);
  }
}

/** When a file was last changed, in seconds and in no zone: Info-ZIP's field, which every reader knows. */
const UNIX_TIME = 0x5455;

function unixTime(milliseconds: number): Uint8Array {
  const field = new Uint8Array(5);
  field[0] = 1;
  new DataView(field.buffer).setInt32(1, Math.floor(milliseconds / 1000), true);
  return field;
}

/** The older field holds the years 1980 to 2099. */
function asDosTime(milliseconds: number): Date {
  const date = new Date(milliseconds);
  if (date.getFullYear() < 1980) return new Date(1980, 0, 1);
  return date.getFullYear() > 2099 ? new Date(2099, 11, 31) : date;
}
