import { crc32 } from 'node:zlib';
import { readName } from '@ullim/jekyll/path/name';
import type { Entry } from 'yauzl';

const UNICODE_PATH = 0x7075;
const SAYS_UTF8 = 0x800;

/** The words of an entry's name, as they were given; null when they cannot be read. */
export function nameOf(entry: Entry): string | null {
  const bytes = rawNameOf(entry);
  return unicodePathOf(entry, bytes) ?? readName(bytes, (entry.generalPurposeBitFlag & SAYS_UTF8) !== 0);
}

export const rawNameOf = (entry: Entry): Buffer => entry.fileName as unknown as Buffer;

/** What some archivers write beside a name in an old encoding. It counts only while it belongs to that name. */
function unicodePathOf({ extraFields }: Entry, name: Buffer): string | null {
  const data = extraFields.find(({ id }) => id === UNICODE_PATH)?.data;
  if (data === undefined || data.length < 6 || data[0] !== 1) return null;
  return data.readUInt32LE(1) === crc32(name) ? readName(data.subarray(5), true) : null;
}
