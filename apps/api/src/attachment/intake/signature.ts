import type { ImageType } from '@ullim/types/attachment-limits';

/** What the first bytes of a file say it is. A name or a promise counts for nothing. */
export type Signature =
  | { kind: 'image'; type: ImageType }
  /** Images that are not taken in. */
  | { kind: 'svg' }
  | { kind: 'other-image' }
  | { kind: 'file'; type: string };

/** As many bytes as are looked at. */
export const SIGNATURE_BYTES = 4096;

export function signatureOf(head: Buffer): Signature {
  const image = IMAGES.find(([, matches]) => matches(head));
  if (image) return { kind: 'image', type: image[0] };
  if (OTHER_IMAGES.some((matches) => matches(head))) return { kind: 'other-image' };
  if (SVG.test(head.toString('utf8'))) return { kind: 'svg' };
  const file = FILES.find(([, begins]) => head.subarray(0, begins.length).equals(begins));
  return { kind: 'file', type: file?.[0] ?? (isText(head) ? 'text/plain' : 'application/octet-stream') };
}

type Matches = (head: Buffer) => boolean;

const begins =
  (...openings: string[]): Matches =>
  (head) =>
    openings.some((opening) => head.subarray(0, opening.length).toString('latin1') === opening);

const at = (head: Buffer, offset: number, length: number) =>
  head.subarray(offset, offset + length).toString('latin1');

/** ISO files say in their first box what they can be read as. */
const isoBrand =
  (brands: RegExp): Matches =>
  (head) =>
    at(head, 4, 4) === 'ftyp' && brands.test(at(head, 8, Math.min(head.readUInt32BE(0), 64) - 8));

const IMAGES: [ImageType, Matches][] = [
  ['image/png', begins('\x89PNG\r\n\x1a\n')],
  ['image/jpeg', begins('\xff\xd8\xff')],
  ['image/gif', begins('GIF87a', 'GIF89a')],
  ['image/webp', (head) => at(head, 0, 4) === 'RIFF' && at(head, 8, 4) === 'WEBP'],
  ['image/avif', isoBrand(/avi[fs]/)],
];

/** Cameras write a place into these as well, and no browser shows them all. */
const OTHER_IMAGES: Matches[] = [
  isoBrand(/hei[cxms]|hev[cxms]|mif1|msf1|jxl /),
  begins('II*\0', 'MM\0*', 'II+\0', 'MM\0+'),
  (head) => begins('BM')(head) && head.length > 14 && head.readUInt32LE(6) === 0,
  begins('\xff\x0a', '\0\0\0\x0cJXL \r\n\x87\n', '\0\0\0\x0cjP  \r\n\x87\n'),
  begins('8BPS', '\0\0\x01\0'),
];

/** An svg element before any other, whatever stands before it. */
const SVG =
  /^\ufeff?\s*(?:<\?[^>]*>\s*|<!--[\s\S]*?-->\s*|<!doctype\s[^>[]*(?:\[[\s\S]*?\])?[^>]*>\s*)*<(?:\w+:)?svg[\s>/]/i;

const FILES: [string, Buffer][] = [
  ['application/pdf', Buffer.from('%PDF-')],
  ['application/zip', Buffer.from('PK\x03\x04')],
  ['application/gzip', Buffer.from([0x1f, 0x8b])],
];

/** A letter may be cut at the end of what is looked at. */
function isText(head: Buffer): boolean {
  const end = head.length < SIGNATURE_BYTES ? head.length : head.length - 4;
  if (head.includes(0)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head.subarray(0, end), {
      stream: head.length === SIGNATURE_BYTES,
    });
    return true;
  } catch {
    return false;
  }
}
