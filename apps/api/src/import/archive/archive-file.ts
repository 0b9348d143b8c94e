import type { FileTime } from './entry-time.js';

/** A file of an archive, as the list at its end tells of it. */
export type ListedFile = {
  /** NFC, with plain slashes. */
  path: string;
  /** As it was given, but for what says nothing: `./a//b` is `a/b`. */
  name: string;
  size: number;
  packedSize: number;
  isDeflated: boolean;
  crc32: number;
  time: FileTime | null;
  /** Where it begins, and up to where it reaches at least. */
  start: number;
  end: number;
};

/** The same in its archive; `limit` is where the next one, or the list of them, begins. */
export type ArchiveFile = ListedFile & { ordinal: number; limit: number };
