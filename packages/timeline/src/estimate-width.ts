import type { Font } from './scene.js';

/** About as wide as Pretendard and Gowun Batang set it: where there is no canvas to measure on. */
export function estimateWidth(text: string, font: Font): number {
  let ems = 0;
  for (const letter of text) ems += emsOf(letter);
  return ems * font.size * (font.weight >= 600 ? 1.03 : 1);
}

function emsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code === 0x20) return 0.26;
  if (code < 0x80) return NARROW.has(letter) ? 0.3 : WIDE.has(letter) ? 0.82 : 0.58;
  return code < 0x1100 ? 0.6 : 0.93;
}

const NARROW = new Set("iljtfrI.,:;'|!()[]-");
const WIDE = new Set('mwMW@%');
