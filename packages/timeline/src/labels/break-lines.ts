import type { Font, Measure } from '../scene.js';
import { shorten } from './shorten.js';

/** The text in at most so many lines, broken between words; the last one is shortened where there is still more. */
export function breakLines(
  text: string,
  most: number,
  width: number,
  font: Font,
  measure: Measure,
): string[] {
  const words = text.trim().split(/\s+/);
  const lines: string[] = [];
  while (words.length > 0 && lines.length < most - 1) {
    let count = 1;
    while (count < words.length && measure(words.slice(0, count + 1).join(' '), font) <= width) count++;
    const line = words.slice(0, count).join(' ');
    // A word longer than the line can only be shortened, and then hides what follows it.
    if (measure(line, font) > width) break;
    lines.push(line);
    words.splice(0, count);
  }
  const rest = words.join(' ');
  return rest === '' ? lines : [...lines, shorten(rest, width, font, measure)];
}
