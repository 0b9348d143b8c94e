import type { Text } from '@ullim/timeline/scene';
import { faces, patience } from '../drawing/fonts';

/** Waits, though not for ever, for the letters that these texts are written in; tells whether some had to come first. */
export async function fetchLetters(texts: Pick<Text, 'text' | 'font'>[]): Promise<boolean> {
  const wanted = faces(texts).map(({ face, letters }) => ({ face, letters: [...letters].join('') }));
  const missing = wanted.filter(({ face, letters }) => !document.fonts.check(face, letters));
  const coming = missing.map(({ face, letters }) => document.fonts.load(face, letters));
  await Promise.race([Promise.allSettled(coming), patience()]);
  return missing.length > 0;
}
