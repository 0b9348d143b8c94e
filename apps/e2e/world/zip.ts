import { crc32 } from 'node:zlib';

/** A file of an archive. A name of bytes is written as it is, with no word about its encoding. */
export type Zipped = { name: string | Buffer; content: string | Buffer };

const STORED = 0;
const UTF8 = 0x0800;
const DAY = (41 << 9) | (12 << 5) | 27;

/** A zip as some old program on somebody's machine made it: nothing is compressed, any name can be said. */
export function zipOf(files: readonly Zipped[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of files) {
    const [names, bytes] = [Buffer.from(name as string), Buffer.from(content as string)];
    const about = aboutFile(names, bytes, typeof name === 'string' ? UTF8 : 0);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), about, names, bytes]);
    const end = Buffer.alloc(14);
    end.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), about, end, names]));
    parts.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, list, Buffer.from('PK\x05\x06'), end]);
}

/** What stands before each file and again in the list at the end. */
function aboutFile(name: Buffer, bytes: Buffer, flags: number): Buffer {
  const about = Buffer.alloc(26);
  about.writeUInt16LE(20, 0);
  about.writeUInt16LE(flags, 2);
  about.writeUInt16LE(STORED, 4);
  about.writeUInt16LE(DAY, 8);
  about.writeUInt32LE(crc32(bytes), 10);
  about.writeUInt32LE(bytes.length, 14);
  about.writeUInt32LE(bytes.length, 18);
  about.writeUInt16LE(name.length, 22);
  return about;
}
