import { writeCp949 } from './cp949.js';
import { MARKS, type Encoding, type Source } from './read.js';

export type Written = { bytes: Uint8Array; encoding: Encoding };

/**
 * The bytes of a text, letter by letter, as a file in that encoding has them. A text with letters that CP949 lacks
 * becomes UTF-8, which the answer says.
 */
export function writeSource({ text, encoding }: Pick<Source, 'text' | 'encoding'>): Written {
  if (encoding === 'cp949') {
    const bytes = writeCp949(text);
    return bytes === null ? { bytes: utf8(text), encoding: 'utf-8' } : { bytes, encoding };
  }
  if (encoding === 'utf-8') return { bytes: utf8(text), encoding };
  const bytes = encoding === 'utf-8-bom' ? utf8(text) : utf16(text, encoding);
  return { bytes: marked(encoding, bytes), encoding };
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function utf16(text: string, encoding: 'utf-16le' | 'utf-16be'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), encoding === 'utf-16le');
  return bytes;
}

function marked(encoding: keyof typeof MARKS, bytes: Uint8Array): Uint8Array {
  const mark = MARKS[encoding];
  const whole = new Uint8Array(mark.length + bytes.length);
  whole.set(mark);
  whole.set(bytes, mark.length);
  return whole;
}
