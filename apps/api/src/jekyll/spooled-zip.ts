import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { LeavingFile } from './told.js';

/** Writes files into one zip on the disk. The next one is made when the one before it is on its way. */
export async function spoolZip(path: string, files: AsyncIterable<LeavingFile>): Promise<void> {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  zip.on('error', (error: Error) => output.destroy(error));
  const written = pipeline(output, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  const failed = written.then(() => new Promise<never>(() => {}));
  failed.catch(() => {});
  try {
    for await (const file of files) await Promise.race([turnOf(zip, file), failed]);
  } catch (error) {
    output.destroy(error as Error);
    await written.catch(() => {});
    throw error;
  }
  zip.end();
  await written;
}

function turnOf(zip: ZipFile, { path, content, modifiedAt }: LeavingFile): Promise<void> {
  return new Promise((resolve) =>
    zip.addReadStreamLazy(path, { mtime: new Date(modifiedAt) }, (give) => {
      give(null, content instanceof Readable ? content : Readable.from([Buffer.from(content)]));
      resolve();
    }),
  );
}
