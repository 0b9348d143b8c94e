import { ATTACHMENT_LIMITS } from '@ullim/types/attachment-limits';
import type { ImageHeader } from './image-header';

/** Why a file would be refused, as far as one knows before it is sent. */
export type Unacceptable =
  'empty' | 'svg' | 'image_type' | 'image_too_large' | 'file_too_large' | 'too_many_pixels';

export function unacceptable({
  name,
  type,
  size,
}: Pick<File, 'name' | 'type' | 'size'>): Unacceptable | null {
  if (size === 0) return 'empty';
  if (type === 'image/svg+xml' || /\.svgz?$/i.test(name)) return 'svg';
  if (NOT_SHOWN.test(type) || /\.(?:heic|heif|tiff?|bmp|jxl)$/i.test(name)) return 'image_type';
  if (isImage(type) && size > ATTACHMENT_LIMITS.imageBytes) return 'image_too_large';
  return size > ATTACHMENT_LIMITS.fileBytes ? 'file_too_large' : null;
}

/** A browser that draws such an image stands still for seconds, and the server refuses it. */
export function hasTooManyPixels({ width, height, type }: ImageHeader): boolean {
  const { imagePixels, heavyImagePixels } = ATTACHMENT_LIMITS;
  return width * height > (type === 'webp' || type === 'avif' ? heavyImagePixels : imagePixels);
}

export const isImage = (type: string): boolean => type.startsWith('image/');

/** A name as the contract has it: a pasted file may have none, a strange one loses what no name may have. */
export function nameFor({ name, type }: Pick<File, 'name' | 'type'>): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Surrogate}\\/\u202a-\u202e\u2066-\u2069\u2028\u2029]/gu, '_')
    .trim();
  const ending = /\.[^.]{1,10}$/.exec(plain)?.[0] ?? '';
  if (plain.length > LONGEST) return plain.slice(0, LONGEST - ending.length) + ending;
  return plain || `file${type === 'image/png' ? '.png' : ''}`;
}

const LONGEST = 255;
const NOT_SHOWN = /^image\/(?:heic|heif|tiff|bmp|jxl)/;
