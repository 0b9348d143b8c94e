import { crc32, deflateRawSync } from 'node:zlib';

/** An entry as its maker wants it to be told; what is not given is honest. */
export type Entry = {
  name: string | Buffer;
  content?: Buffer | string;
  deflated?: boolean;
  /** What a file holds in place of its packed content. */
  packed?: Buffer;
  method?: number;
  flags?: number;
  /** The mode that Unix would give it. */
  mode?: number;
  size?: number;
  crc?: number;
  /** Where it says it begins. */
  at?: number;
};

const UTF8 = 0x800;

/** An archive written by hand, so that it can lie. */
export function forgedZip(entries: readonly Entry[], said: { count?: number } = {}): Buffer {
  const files: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name as string);
    const content = Buffer.from((entry.content ?? '글') as string);
    const packed = entry.packed ?? (entry.deflated ? deflateRawSync(content, { level: 9 }) : content);
    const about = {
      flags: entry.flags ?? UTF8,
      method: entry.method ?? (entry.deflated ? 8 : 0),
      crc: entry.crc ?? crc32(content),
      packed: packed.length,
      size: entry.size ?? content.length,
    };
    const file = Buffer.concat([headerOf(about, name), name, packed]);
    list.push(listedAs(about, name, entry.mode ?? 0o100644, entry.at ?? at), name);
    files.push(file);
    at += file.length;
  }
  return Buffer.concat([...files, ...list, endOf(said.count ?? entries.length, list, at)]);
}

type About = { flags: number; method: number; crc: number; packed: number; size: number };

function headerOf({ flags, method, crc, packed, size }: About, name: Buffer): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(flags, 6);
  header.writeUInt16LE(method, 8);
  header.writeUInt32LE(crc, 14);
  header.writeUInt32LE(packed, 18);
  header.writeUInt32LE(size, 22);
  header.writeUInt16LE(name.length, 26);
  return header;
}

function listedAs(
  { flags, method, crc, packed, size }: About,
  name: Buffer,
  mode: number,
  at: number,
): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE((3 << 8) | 20, 4);
  header.writeUInt16LE(20, 6);
  header.writeUInt16LE(flags, 8);
  header.writeUInt16LE(method, 10);
  header.writeUInt32LE(crc, 16);
  header.writeUInt32LE(packed, 20);
  header.writeUInt32LE(size, 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt32LE(mode * 0x10000, 38);
  header.writeUInt32LE(at, 42);
  return header;
}

function endOf(count: number, list: readonly Buffer[], at: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(
    list.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  end.writeUInt32LE(at, 16);
  return end;
}
