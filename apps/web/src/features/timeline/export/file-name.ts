import type { Day } from '@ullim/types/honest-date/day';

/** A name that every system of files takes: `ullim-여정-2021-12-26.svg`. */
export function fileName(words: string, on: Day, extension: 'svg' | 'png'): string {
  const safe = [...words.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')].slice(0, LONGEST).join('');
  return ['ullim', safe.replace(/^-+|-+$/g, ''), on].filter(Boolean).join('-') + `.${extension}`;
}

const LONGEST = 60;
