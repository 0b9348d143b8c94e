import { Readable } from 'node:stream';
import yauzl from 'yauzl';
import type { BlobReader } from '../../store/blob-reader.js';

const CHUNK = 64 * 1024;

/** For the list of files, which is read in very small pieces: asks the store for larger ones, and never for much. */
export class ChunkedReader extends yauzl.RandomAccessReader {
  private chunk: { from: number; bytes: Buffer } = { from: 0, bytes: Buffer.alloc(0) };

  constructor(private readonly blob: BlobReader) {
    super();
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    done: (error: Error | null) => void,
  ): void {
    this.bytesAt(position, length).then(
      (bytes) => {
        bytes.copy(buffer, offset);
        done(null);
      },
      (error: unknown) => done(error as Error),
    );
  }

  /** Only the list is read by way of this, never the files. */
  override _readStreamForRange(): Readable {
    throw new Error('Files are read from the store itself.');
  }

  override close(done: (error: Error | null) => void): void {
    done(null);
  }

  private async bytesAt(position: number, length: number): Promise<Buffer> {
    const { from, bytes } = this.chunk;
    if (position < from || position + length > from + bytes.length) {
      const wanted = Math.min(Math.max(length, CHUNK), this.blob.size - position);
      if (wanted < length) throw new Error('It ends before that.');
      this.chunk = { from: position, bytes: await this.blob.read(position, wanted) };
    }
    const start = position - this.chunk.from;
    return this.chunk.bytes.subarray(start, start + length);
  }
}
