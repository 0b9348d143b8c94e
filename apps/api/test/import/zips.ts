import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import yazl from 'yazl';

export type Files = Record<string, string | Uint8Array>;

const PACKED = new Date('2021-12-27T00:00:00Z');

/** An archive as a person's machine makes it. */
export function zipOf(files: Files, options: { compress?: boolean; mtime?: Date } = {}): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const [path, content] of Object.entries(files))
    zip.addBuffer(Buffer.from(content), path, { mtime: PACKED, ...options });
  zip.end();
  return buffer(zip.outputStream as Readable);
}
