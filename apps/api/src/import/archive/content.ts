import { pipeline, Readable } from 'node:stream';
import { promisify } from 'node:util';
import { crc32, createInflateRaw, inflateRaw, inflateRawSync } from 'node:zlib';
import type { BlobReader } from '../../store/blob-reader.js';
import type { ArchiveFile } from './archive-file.js';
import { ArchiveRefused } from './refused.js';
import type { Window } from './window.js';

const HEADER = 30;
const SIGNATURE = 0x04034b50;
/** What archivers add to a name, mostly: reading a little more saves reading twice. */
const LIKELY_EXTRA = 64;
/** What takes longer to hand to another thread than to do. */
const SMALL = 128 * 1024;

export async function contentOf(window: Window, file: ArchiveFile): Promise<Buffer> {
  const bytes = await unpacked(await packed(window, file), file);
  if (bytes.length !== file.size) throw new ArchiveRefused('size_lies', [file.name]);
  if (crc32(bytes) !== file.crc32) throw new ArchiveRefused('damaged', [file.name]);
  return bytes;
}

export async function streamOf(blob: BlobReader, file: ArchiveFile): Promise<Readable> {
  const header = await blob.read(file.start, HEADER);
  const from = dataStart(header, file);
  const raw = blob.stream(from, from + file.packedSize);
  const plain = file.isDeflated ? pipeline(raw, createInflateRaw(), () => {}) : raw;
  return Readable.from(checked(plain, file), { objectMode: false });
}

async function packed(window: Window, file: ArchiveFile): Promise<Buffer> {
  const likely = Math.min(file.end + LIKELY_EXTRA, file.limit);
  const bytes = await window.at(file.start, likely - file.start);
  const from = dataStart(bytes, file);
  const to = from + file.packedSize;
  return to <= likely ? bytes.subarray(from - file.start, to - file.start) : window.at(from, file.packedSize);
}

/** Its own header is believed in nothing but how long it is. */
function dataStart(header: Buffer, file: ArchiveFile): number {
  if (header.length < HEADER || header.readUInt32LE(0) !== SIGNATURE)
    throw new ArchiveRefused('damaged', [file.name]);
  const start = file.start + HEADER + header.readUInt16LE(26) + header.readUInt16LE(28);
  if (start + file.packedSize > file.limit) throw new ArchiveRefused('overlapping', [file.name]);
  return start;
}

const inflate = promisify(inflateRaw) as (
  bytes: Buffer,
  options: { maxOutputLength: number },
) => Promise<Buffer>;

async function unpacked(bytes: Buffer, file: ArchiveFile): Promise<Buffer> {
  if (!file.isDeflated) return Buffer.from(bytes);
  const options = { maxOutputLength: Math.max(file.size, 1) };
  try {
    return file.size <= SMALL ? inflateRawSync(bytes, options) : await inflate(bytes, options);
  } catch (error) {
    throw unpackingProblem(error, file);
  }
}

/** Never hands on more than was said. */
async function* checked(plain: AsyncIterable<Buffer>, file: ArchiveFile): AsyncIterable<Buffer> {
  let [size, sum] = [0, 0];
  try {
    for await (const chunk of plain) {
      size += chunk.length;
      if (size > file.size) throw new ArchiveRefused('size_lies', [file.name]);
      sum = crc32(chunk, sum);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof ArchiveRefused ? error : unpackingProblem(error, file);
  }
  if (size !== file.size) throw new ArchiveRefused('size_lies', [file.name]);
  if (sum !== file.crc32) throw new ArchiveRefused('damaged', [file.name]);
}

function unpackingProblem(error: unknown, { name }: ArchiveFile): unknown {
  const { code = '' } = error as { code?: string };
  if (code === 'ERR_BUFFER_TOO_LARGE') return new ArchiveRefused('size_lies', [name], error);
  return code.startsWith('Z_') ? new ArchiveRefused('damaged', [name], error) : error;
}
