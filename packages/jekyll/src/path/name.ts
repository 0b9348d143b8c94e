import iconv from 'iconv-lite';
import { readCp949 } from '../source/cp949.js';

/**
 * The words of a name that an archive gives as bytes. The flag for UTF-8 is often missing where it is UTF-8, so that is
 * tried first; Korean Windows wrote CP949; what is left is what the ZIP format says, CP437. Null: it says UTF-8 and is not.
 */
export function readName(bytes: Uint8Array, saysUtf8: boolean): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return saysUtf8 ? null : (readCp949(bytes) ?? iconv.decode(bytes, 'cp437'));
  }
}
