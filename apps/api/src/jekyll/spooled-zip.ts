import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { LeavingFile } from './told.js';

/** Writes files into one zip on the disk. The next one is made when the one before it is on its way. */
export async function spoolZip(path: string, files: AsyncIterable<LeavingFile>): Promise<void> {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  const fail = (error: Error) => output.destroy(error);
  zip.on('error', fail);
  const written = pipeline(output, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  const failed = written.then(() => new Promise<never>(() => {}));
  failed.catch(() => {});
  const open = new Set<Readable>();
  try {
    for await (const file of files) {
      if (file.content instanceof Readable) watch(file.content, open, fail);
      await Promise.race([turnOf(zip, file), failed]);
    }
    zip.end();
    await written;
  } catch (error) {
    output.destroy(error as Error);
    for (const content of open) content.destroy();
    await written.catch(() => {});
    throw error;
  }
}

/** The library looks at no file that cannot be read to its end, and closes none when it stops. */
function watch(content: Readable, open: Set<Readable>, fail: (error: Error) => void): void {
  open.add(content);
  content.once('error', fail);
  content.once('close', () => open.delete(content));
}

function turnOf(zip: ZipFile, { path, content, modifiedAt }: LeavingFile): Promise<void> {
  return new Promise((resolve) =>
    zip.addReadStreamLazy(path, { mtime: new Date(modifiedAt) }, (give) => {
      give(null, content instanceof Readable ? content : Readable.from([Buffer.from(content)]));
      resolve();
    }),
  );
}
