import type { Readable } from 'node:stream';
import type { BlobReader } from './blob-reader.js';

/** What is kept: the key is the SHA-256 of the bytes, so the same bytes lie there once. */
export type Blob = { key: string; bytes: number };

export type KeptBlob = Blob & { keptAt: Date };

/** More came than may. Nothing of it was kept. */
export class TooManyBytes extends Error {
  constructor(readonly limit: number) {
    super(`More than ${limit} bytes.`);
  }
}

/** Where the bytes of files lie. A folder today; any store that keeps bytes under a key can take its place. */
export abstract class BlobStore {
  /** Keeps what comes, as it comes. Throws TooManyBytes, and whatever the stream fails with. */
  abstract put(content: Readable, limit: number): Promise<Blob>;

  /** null: there is none under this key. */
  abstract open(key: string): Promise<Readable | null>;

  /** The same to be read here and there. */
  abstract reader(key: string): Promise<BlobReader | null>;

  /** Takes it away, unless it was kept again since that moment. */
  abstract drop(key: string, keptBefore: Date): Promise<void>;

  /** Everything that is kept, in no order. */
  abstract list(): AsyncIterable<KeptBlob>;
}
