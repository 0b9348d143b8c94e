const MEBIBYTE = 2 ** 20;

/** What one import may cost; told in docs/import.md. Bytes are of files as they are unpacked unless said otherwise. */
export const LIMITS = {
  /** How many archives of one person may be on their way at once. */
  arrivingAtOnce: 2,
  /** Files and folders. */
  files: 20_000,
  /** The list of files that an archive has at its end, as it is. */
  directory: 32 * MEBIBYTE,
  /** All files together. */
  unpacked: 2048 * MEBIBYTE,
  /** What is larger than this and shrank to less than one part in `ratio` was made to be a bomb. */
  ratioAbove: MEBIBYTE,
  ratio: 200,
  /** Of one post, one attachment, and any other file: what is larger is left. */
  post: 4 * MEBIBYTE,
  attachment: 30 * MEBIBYTE,
  kept: 64 * MEBIBYTE,
  /** Of a blog's configuration: a longer one says nothing. */
  config: 100_000,
  /** What a row of the database holds; larger files lie in the store. */
  inRow: MEBIBYTE,
  /** How long an archive may be looked at. */
  readingMinutes: 20,
  /** How many paths a refusal names. */
  pathsTold: 20,
} as const;
export type Limits = { readonly [K in keyof typeof LIMITS]: number };
