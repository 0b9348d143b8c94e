import iconv from 'iconv-lite';

/** Null when it is not CP949, or would not be the same bytes again. */
export function readCp949(bytes: Uint8Array): string | null {
  const text = iconv.decode(bytes, 'cp949');
  const written = writeCp949(text);
  return written !== null && sameBytes(written, bytes) ? text : null;
}

/** Null when it has letters that CP949 lacks. */
export function writeCp949(text: string): Uint8Array | null {
  const bytes = iconv.encode(text, 'cp949');
  return iconv.decode(bytes, 'cp949') === text ? bytes : null;
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
