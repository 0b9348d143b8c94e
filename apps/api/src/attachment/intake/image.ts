import { ATTACHMENT_LIMITS, type ImageType, VARIANT_WIDTHS } from '@ullim/types/attachment-limits';
import sharp, { type Metadata, type Sharp } from 'sharp';
import { refusal } from './refusals.js';

/** Nothing of an image is decoded before its header was read, and a broken one is not mended. */
const reading = (type?: ImageType) => ({
  limitInputPixels: pixelsOf(type),
  failOn: 'error' as const,
  animated: true,
});

const LONGEST_SECONDS = 60;

/** One image at a time, and nothing of it remembered: that bounds the memory of the program. */
sharp.concurrency(1);
sharp.cache(false);

export type Size = { width: number; height: number };

/** How large it is, as it will be shown. Throws a problem when it is not what its signature says, or too large. */
export async function sizeOf(path: string, type: ImageType): Promise<Size> {
  const header = await explained(sharp(path, reading(type)).metadata(), type);
  if (FORMATS[type] !== header.format || (type === 'image/avif' && header.compression !== 'av1'))
    throw refusal.broken();
  const { width, height } = header.autoOrient;
  return { width, height: header.pageHeight ?? height };
}

/**
 * Writes the image again, as one sees it: turned the right way up, in sRGB, and without anything else that was in the
 * file. What is hidden in it, or hangs behind its end, is gone.
 */
export async function rewrite(from: string, to: string, type: ImageType): Promise<void> {
  const image = sharp(from, reading(type)).autoOrient().timeout({ seconds: LONGEST_SECONDS });
  await explained(encoded(image, type).toFile(to), type);
}

/** No side of a WebP is longer. */
const LONGEST_SIDE = 16_383;

/** What to make of it, the largest first. An animation is kept in one size: smaller ones would often be larger files. */
export async function smallerSizesOf(path: string, { width, height }: Size): Promise<Size[]> {
  const { pages = 1 } = await sharp(path, reading()).metadata();
  if (pages > 1) return [];
  return VARIANT_WIDTHS.filter((each) => each < width)
    .map((each) => ({ width: each, height: Math.max(1, Math.round((height * each) / width)) }))
    .filter((size) => size.height <= LONGEST_SIDE)
    .reverse();
}

export const VARIANT_TYPE = 'image/webp';

/** The same in fewer pixels, lossless and uncompressed: to be encoded, and to make still smaller ones from. */
export async function shrink(from: string, to: string, size: Size): Promise<void> {
  const image = sharp(from, reading())
    .resize({ ...size, fit: 'fill' })
    .timeout({ seconds: LONGEST_SECONDS });
  await explained(image.tiff({ compression: 'none' }).toFile(to));
}

/** More effort would take two to three times as long, for a few bytes in a hundred. */
export async function asVariant(from: string, to: string): Promise<void> {
  const image = sharp(from, reading()).timeout({ seconds: LONGEST_SECONDS });
  await explained(image.webp({ quality: 80, effort: 2 }).toFile(to));
}

/** sharp calls AVIF by the name of the file around it. */
const FORMATS: Record<ImageType, Metadata['format']> = {
  'image/png': 'png',
  'image/jpeg': 'jpeg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'heif',
};

/** Finding better codes would hold all coefficients: 550 MB for 48 megapixels. */
const JPEG = { quality: 92, chromaSubsampling: '4:4:4', optimiseCoding: false };

function encoded(image: Sharp, type: ImageType): Sharp {
  if (type === 'image/png') return image.png({ compressionLevel: 8 });
  if (type === 'image/jpeg') return image.jpeg(JPEG);
  if (type === 'image/gif') return image.gif();
  if (type === 'image/webp') return image.webp({ quality: 92 });
  return image.avif({ quality: 70, effort: 0 });
}

const pixelsOf = (type?: ImageType) =>
  type === 'image/webp' || type === 'image/avif'
    ? ATTACHMENT_LIMITS.heavyImagePixels
    : ATTACHMENT_LIMITS.imagePixels;

async function explained<T>(work: Promise<T>, type?: ImageType): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    if (code === 'ENOSPC' || /No space left/i.test(message)) throw refusal.diskFull();
    if (/pixel limit/i.test(message)) throw refusal.tooManyPixels(pixelsOf(type));
    if (/timeout/i.test(message)) throw refusal.tooSlow();
    throw refusal.broken();
  }
}
