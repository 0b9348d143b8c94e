import { deflateSync } from 'node:zlib';
import sharp from 'sharp';

type Format = 'png' | 'jpeg' | 'gif' | 'webp' | 'avif';

/** An image of one's own making; `left` and `right` are its two halves. */
export async function image(format: Format, { width = 60, height = 40 } = {}): Promise<Buffer> {
  return halves(width, height).toFormat(format).toBuffer();
}

/** As a telephone writes it: lying on its side, with where it was and by whom. */
export const photograph = (format: 'jpeg' | 'png' | 'webp' = 'jpeg'): Promise<Buffer> =>
  halves(60, 40)
    .toFormat(format)
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Copyright: 'SECRET-OWNER' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '37/1 33/1 59/1', GPSLongitudeRef: 'E' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>SECRET-XMP</a></x:xmpmeta>')
    .toBuffer();

export async function animation(format: 'gif' | 'webp'): Promise<Buffer> {
  const frames = await Promise.all(
    ['red', 'blue', 'white'].map((background) =>
      sharp({ create: { width: 20, height: 10, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
  return sharp(frames, { join: { animated: true } })
    .toFormat(format, { delay: [100, 200, 300], loop: 0 })
    .toBuffer();
}

/** A few hundred bytes that say they are as large as asked. */
export function pngOf(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(1000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Each frame changes one pixel of a canvas that is as large as asked. */
export function gifOf(width: number, height: number, frames: number): Buffer {
  const screen = Buffer.from([...Buffer.from('GIF89a'), 0, 0, 0, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255]);
  screen.writeUInt16LE(width, 6);
  screen.writeUInt16LE(height, 8);
  const pause = [0x21, 0xf9, 4, 4, 10, 0, 0, 0];
  const pixel = (at: number) => [0x2c, at, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, at % 2 ? 0x4c : 0x44, 1, 0];
  const drawn = Array.from({ length: frames }, (_, at) => Buffer.from([...pause, ...pixel(at)]));
  return Buffer.concat([screen, ...drawn, Buffer.from([0x3b])]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  crc.writeUInt32BE(crcOf(body));
  return Buffer.concat([length, body, crc]);
}

function crcOf(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** Red on the left, blue on the right. */
function halves(width: number, height: number) {
  return sharp({ create: { width, height, channels: 3, background: 'blue' } }).composite([
    { input: { create: { width: width >> 1, height, channels: 3, background: 'red' } }, left: 0, top: 0 },
  ]);
}
