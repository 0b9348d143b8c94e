import type { Font } from './scene.js';

/** About as wide as Pretendard and Gowun Batang set it: where there is no canvas to measure on. */
export function estimateWidth(text: string, font: Font): number {
  let ems = 0;
  const serif = font.family === 'serif';
  for (const letter of text) ems += emsOf(letter, serif);
  return ems * font.size * (font.weight >= 600 ? 1.03 : 1);
}

function emsOf(letter: string, serif: boolean): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code === 0x20) return serif ? 0.31 : 0.25;
  if (code >= 0x1100) return letter === '…' ? 0.85 : serif ? 0.92 : 0.865;
  if (NARROW.has(letter)) return 0.28;
  if (WIDE.has(letter)) return 0.88;
  return letter >= 'A' && letter <= 'Z' ? 0.66 : 0.565;
}

const NARROW = new Set("iljI.,:;'|!()[]·");
const WIDE = new Set('mwMW@%');
