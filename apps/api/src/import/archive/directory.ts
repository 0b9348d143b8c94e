import yauzl, { type Entry } from 'yauzl';
import { isNeverKept } from '@ullim/jekyll/folder/never-kept';
import { readPath } from '@ullim/jekyll/path/read';
import type { BlobReader } from '../../store/blob-reader.js';
import type { Limits } from '../limits.js';
import type { ListedFile } from './archive-file.js';
import { ChunkedReader } from './chunked-reader.js';
import { nameOf, rawNameOf } from './entry-name.js';
import { timeOf } from './entry-time.js';
import { ArchiveRefused } from './refused.js';

/** The files of an archive by what its list says, each of which was looked at, and where that list lies. */
export async function listedFiles(
  blob: BlobReader,
  limits: Limits,
): Promise<{ files: ListedFile[]; listAt: number }> {
  const archive = await opened(blob);
  const listAt = Number(archive.readEntryCursor);
  if (archive.entryCount > limits.files) throw new ArchiveRefused('too_many_files');
  const files: ListedFile[] = [];
  let directory = 0;
  let unpacked = 0;
  try {
    for await (const entry of archive.eachEntry()) {
      directory += 46 + entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength;
      if (directory > limits.directory) throw new ArchiveRefused('too_many_files');
      const file = listedFile(entry, limits);
      if (file === null) continue;
      unpacked += file.size;
      if (unpacked > limits.unpacked) throw new ArchiveRefused('too_much');
      files.push(file);
    }
  } catch (error) {
    throw error instanceof ArchiveRefused ? error : problemOf(error);
  }
  return { files, listAt };
}

async function opened(blob: BlobReader): Promise<yauzl.ZipFile> {
  try {
    return await yauzl.fromRandomAccessReaderPromise(new ChunkedReader(blob), blob.size, {
      autoClose: false,
      lazyEntries: true,
      decodeStrings: false,
      validateEntrySizes: false,
    });
  } catch (error) {
    throw new ArchiveRefused('not_an_archive', [], error);
  }
}

/** null for a folder, and for what nobody keeps and no machine could take, as the links in `node_modules/.bin`. */
function listedFile(entry: Entry, limits: Limits): ListedFile | null {
  const name = nameOf(entry);
  if (name === null) throw new ArchiveRefused('unreadable_name', [rawNameOf(entry).toString('latin1')]);
  const read = readPath(name);
  const problem = 'problem' in read ? read.problem : (problemOfKind(entry) ?? problemOfSize(entry, limits));
  if (problem !== null && HARMLESS_UNREAD.has(problem) && isNeverKept(name)) return null;
  if (problem !== null) throw new ArchiveRefused(problem, [name]);
  if ('problem' in read || read.folder) return null;
  return {
    path: read.path,
    name: name.split('/').filter(saysSomething).join('/'),
    size: entry.uncompressedSize,
    packedSize: entry.compressedSize,
    isDeflated: entry.compressionMethod === DEFLATED,
    crc32: entry.crc32,
    time: timeOf(entry),
    start: entry.relativeOffsetOfLocalHeader,
    end: entry.relativeOffsetOfLocalHeader + 30 + entry.fileNameLength + entry.compressedSize,
  };
}

const saysSomething = (name: string) => name !== '' && name !== '.';

/** What is wrong with a file in a way that it cannot mean another place or cost anything unread. */
const HARMLESS_UNREAD = new Set<string>([
  'control_character',
  'device',
  'device_name',
  'symlink',
  'too_deep',
  'too_long',
  'trailing_dot_or_space',
]);

const STORED = 0;
const DEFLATED = 8;
const REGULAR = 0o100000;
const FOLDER = 0o040000;
const SYMLINK = 0o120000;

/** The upper half of the attributes is what Unix calls the mode, also where another system says it wrote them. */
function problemOfKind(entry: Entry) {
  const kind = (entry.externalFileAttributes >>> 16) & 0o170000;
  if (kind === SYMLINK) return 'symlink';
  if (kind !== 0 && kind !== REGULAR && kind !== FOLDER) return 'device';
  if (entry.isEncrypted()) return 'encrypted';
  const isKnown = entry.compressionMethod === STORED || entry.compressionMethod === DEFLATED;
  return isKnown ? null : 'unknown_compression';
}

/** What cannot be packed grows by some bytes. More than that holds nothing, and would have to be read all the same. */
const MOST_AROUND = 1024;

function problemOfSize({ compressionMethod, compressedSize, uncompressedSize }: Entry, limits: Limits) {
  if (compressionMethod === STORED && compressedSize !== uncompressedSize) return 'size_lies';
  if (compressedSize > uncompressedSize + uncompressedSize / 10 + MOST_AROUND) return 'size_lies';
  const isBomb = uncompressedSize > limits.ratioAbove && uncompressedSize > compressedSize * limits.ratio;
  return isBomb ? 'bomb' : null;
}

function problemOf(error: unknown): ArchiveRefused {
  const isEncrypted = error instanceof Error && error.message.includes('encryption');
  return new ArchiveRefused(isEncrypted ? 'encrypted' : 'damaged', [], error);
}
