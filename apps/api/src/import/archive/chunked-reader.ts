import type { Readable } from 'node:stream';
import yauzl from 'yauzl';
import type { BlobReader } from '../../store/blob-reader.js';
import { Window } from './window.js';

/** For the list of files, which is read in very small pieces. */
export class ChunkedReader extends yauzl.RandomAccessReader {
  private readonly window: Window;

  constructor(blob: BlobReader) {
    super();
    this.window = new Window(blob);
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    done: (error: Error | null) => void,
  ): void {
    this.window.at(position, length).then(
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
}
