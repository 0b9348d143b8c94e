import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Clock } from '../clock/clock.js';
import { type Blob, TooManyBytes } from './blob-store.js';

/** A file that has come in whole and lies on the disk, but is not kept yet. */
export type Arrival = Blob & { path: string };

/** A file that was made to leave, and what was learned while it was made. */
export type Spooled<Learned> = { learned: Learned; file: FileHandle; bytes: number };

/** Where bytes lie while they come in, under names of our own that begin with the moment. */
export class Arrivals {
  constructor(
    private readonly folder: string,
    private readonly clock: Clock,
  ) {}

  /** Writes the stream down, counting; a part of it never stays behind. */
  async receive(content: Readable, limit: number): Promise<Arrival> {
    const path = await this.newPath();
    const hash = createHash('sha256');
    let bytes = 0;
    const counted = async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        bytes += chunk.length;
        if (bytes > limit) throw new TooManyBytes(limit);
        hash.update(chunk);
        yield chunk;
      }
    };
    try {
      await pipeline(content, counted, createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }));
    } catch (error) {
      await this.discard(path);
      throw error;
    }
    return { path, bytes, key: hash.digest('hex') };
  }

  /**
   * A file that is whole before its first byte leaves, so that a failure is an answer and not half a file. Its name is
   * gone by then, so that nothing stays behind whatever happens.
   */
  async spool<Learned>(write: (path: string) => Promise<Learned>): Promise<Spooled<Learned>> {
    const path = await this.newPath();
    try {
      const learned = await write(path);
      const file = await open(path);
      return { learned, file, bytes: (await file.stat()).size };
    } finally {
      await this.discard(path);
    }
  }

  /** A name that nothing has, for what is made of a file that arrived. */
  async newPath(): Promise<string> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    return join(this.folder, `${this.clock.now().getTime()}-${randomUUID()}`);
  }

  async discard(path: string): Promise<void> {
    await rm(path, { force: true });
  }

  /** Clears away what a program that died left behind. */
  async clear(before: Date): Promise<void> {
    for (const name of await readdir(this.folder).catch(() => []))
      if (Number(name.split('-')[0]) < before.getTime()) await this.discard(join(this.folder, name));
  }
}
