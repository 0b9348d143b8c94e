import type { Font, Measure } from '../scene.js';
import { shorten } from './shorten.js';

/** A text in at most so many lines, broken between words; what does not fit ends in an ellipsis. None of an empty text. */
export function linesOf(text: string, width: number, font: Font, measure: Measure, most: number): string[] {
  const words = text.trim().split(/\s+/).filter(Boolean);
  const lines: string[] = [];
  while (words.length > 0 && lines.length < most - 1) {
    let count = words.length;
    while (count > 0 && measure(words.slice(0, count).join(' '), font) > width) count--;
    if (count === 0) break;
    lines.push(words.splice(0, count).join(' '));
  }
  const rest = shorten(words.join(' '), width, font, measure);
  return rest ? [...lines, rest] : lines;
}
