import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';

/** A kept file that is read here and there. Close it. */
export type BlobReader = {
  readonly size: number;
  /** Exactly so many bytes, which must be there. */
  read(position: number, length: number): Promise<Buffer>;
  /** From one position up to before another. */
  stream(from: number, to: number): Readable;
  close(): Promise<void>;
};

export async function readerOf(file: FileHandle): Promise<BlobReader> {
  const { size } = await file.stat();
  return {
    size,
    read: async (position, length) => {
      const buffer = Buffer.allocUnsafe(length);
      for (let done = 0; done < length;) {
        const { bytesRead } = await file.read(buffer, done, length - done, position + done);
        if (bytesRead === 0)
          throw new Error(`A kept file ends at ${position + done}, and more was asked for.`);
        done += bytesRead;
      }
      return buffer;
    },
    stream: (from, to) =>
      from === to ? Readable.from([]) : file.createReadStream({ start: from, end: to - 1, autoClose: false }),
    close: () => file.close(),
  };
}
