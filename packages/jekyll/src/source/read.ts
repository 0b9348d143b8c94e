import { readCp949 } from './cp949.js';
import { lineEndsOf, type LineEnds } from './line-ends.js';

export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'cp949';

/** A file's words and how they were written. The text keeps its line ends; a byte order mark is told by the encoding. */
export type Source = { text: string; encoding: Encoding; lineEnds: LineEnds };

/**
 * Null for what is no text, or could not be written again byte for byte: such a file is kept as bytes.
 * `writeSource(readSource(bytes))` is `bytes`, for all bytes that are read.
 */
export function readSource(bytes: Uint8Array): Source | null {
  const read = readMarked(bytes) ?? readUtf8(bytes) ?? readOld(bytes);
  if (read === null || read.text.includes('\0')) return null;
  return { ...read, lineEnds: lineEndsOf(read.text) };
}

export const MARKS: Record<Exclude<Encoding, 'utf-8' | 'cp949'>, readonly number[]> = {
  'utf-8-bom': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
};

type Read = Pick<Source, 'text' | 'encoding'>;

function readMarked(bytes: Uint8Array): Read | null {
  for (const encoding of ['utf-8-bom', 'utf-16le', 'utf-16be'] as const) {
    const mark = MARKS[encoding];
    if (mark.every((byte, i) => bytes[i] === byte)) {
      const text = decoded(bytes.subarray(mark.length), encoding === 'utf-8-bom' ? 'utf-8' : encoding);
      return text === null ? null : { text, encoding };
    }
  }
  return null;
}

function readUtf8(bytes: Uint8Array): Read | null {
  const text = decoded(bytes, 'utf-8');
  return text === null ? null : { text, encoding: 'utf-8' };
}

/** Nearly any bytes are CP949, so what has control characters is taken for no text at all. */
function readOld(bytes: Uint8Array): Read | null {
  const text = readCp949(bytes);
  return text === null || CONTROL.test(text) ? null : { text, encoding: 'cp949' };
}

const CONTROL = /[\0-\x08\x0e-\x1f\x7f-\x9f]/;

function decoded(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
