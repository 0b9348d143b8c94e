const MEBIBYTE = 2 ** 20;

/** What may come in, and how much of it. */
export const ATTACHMENT_LIMITS = {
  imageBytes: 30 * MEBIBYTE,
  fileBytes: 100 * MEBIBYTE,
  /** Of all frames together. */
  imagePixels: 50_000_000,
  /** Of WebP and AVIF, whose encoders hold an image several times over. */
  heavyImagePixels: 16_000_000,
  /** All that one person attached, with the smaller pictures made of it. */
  accountBytes: 10_240 * MEBIBYTE,
  /** How many files of one person may come in at once. */
  arrivingAtOnce: 6,
} as const;

/** The widths that a larger image is also kept in. */
export const VARIANT_WIDTHS = [480, 960, 1600] as const;

/** Images that browsers show; every other file is only downloaded. */
export const IMAGE_TYPES = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif'] as const;
export type ImageType = (typeof IMAGE_TYPES)[number];
