import { mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Clock } from '../clock/clock.js';
import type { Arrivals } from './arrivals.js';
import { isKey, placeOf } from './blob-key.js';
import { type BlobReader, readerOf } from './blob-reader.js';
import { type Blob, BlobStore, type KeptBlob } from './blob-store.js';

/** Files named after what is in them. A file is there whole or not at all, whenever the power fails. */
export class FolderStore extends BlobStore {
  constructor(
    private readonly folder: string,
    private readonly arrivals: Arrivals,
    private readonly clock: Clock,
  ) {
    super();
  }

  async put(content: Readable, limit: number): Promise<Blob> {
    const { path, key, bytes } = await this.arrivals.receive(content, limit);
    try {
      await this.keep(path, key);
    } finally {
      await this.arrivals.discard(path);
    }
    return { key, bytes };
  }

  async open(key: string): Promise<Readable | null> {
    const file = await open(this.pathOf(key)).catch(whenThere);
    return file?.createReadStream() ?? null;
  }

  async reader(key: string): Promise<BlobReader | null> {
    const file = await open(this.pathOf(key)).catch(whenThere);
    return file && readerOf(file);
  }

  /** Set aside first: if it turns out that it was kept again meanwhile, it goes back. */
  async drop(key: string, keptBefore: Date): Promise<void> {
    const [path, aside] = [this.pathOf(key), await this.arrivals.newPath()];
    if ((await rename(path, aside).catch(whenThere)) === null) return;
    if ((await stat(aside)).mtime < keptBefore) await rm(aside, { force: true });
    else await rename(aside, path);
  }

  async *list(): AsyncIterable<KeptBlob> {
    for await (const key of filesUnder(this.folder, 2)) {
      const about = isKey(key) ? await stat(this.pathOf(key)).catch(whenThere) : null;
      if (about) yield { key, bytes: about.size, keptAt: about.mtime };
    }
  }

  /** Also when the same bytes are there: the newer file is the one that was kept last. */
  private async keep(path: string, key: string): Promise<void> {
    const now = this.clock.now();
    await utimes(path, now, now);
    const target = this.pathOf(key);
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    await rename(path, target);
    await flush(dirname(target));
  }

  private pathOf(key: string): string {
    return join(this.folder, ...placeOf(key));
  }
}

async function* filesUnder(folder: string, depth: number): AsyncIterable<string> {
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    if (depth === 0 && entry.isFile()) yield entry.name;
    if (depth > 0 && entry.isDirectory()) yield* filesUnder(join(folder, entry.name), depth - 1);
  }
}

/** A renamed file is there after a power cut only when its folder was written down too. */
async function flush(folder: string): Promise<void> {
  const handle = await open(folder);
  await handle.sync().finally(() => handle.close());
}

function whenThere(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
