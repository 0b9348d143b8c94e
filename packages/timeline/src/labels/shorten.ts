import type { Font, Measure } from '../scene.js';

/** The text, or as much of it as fits before an ellipsis. Empty when not even one letter fits. */
export function shorten(text: string, width: number, font: Font, measure: Measure): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length * font.size < width || measure(line, font) <= width) return line;
  const letters = [...line.slice(0, 400)];
  let [fits, fails] = [0, letters.length + 1];
  while (fails - fits > 1) {
    const middle = (fits + fails) >> 1;
    if (measure(written(letters, middle), font) <= width) fits = middle;
    else fails = middle;
  }
  return fits === 0 ? '' : written(letters, fits);
}

function written(letters: string[], count: number): string {
  return `${letters.slice(0, count).join('').trimEnd()}…`;
}
