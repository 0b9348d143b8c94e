import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { DYES } from '@/identity/dyes';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const themes = {
  light: colours(css.slice(0, css.indexOf("[data-theme='dark']"))),
  dark: colours(css.slice(css.indexOf("[data-theme='dark']"))),
};

describe.each(['light', 'dark'] as const)('by %s', (theme) => {
  const on = (front: string, back: string) => contrast(themes[theme].get(front)!, themes[theme].get(back)!);
  const grounds = ['paper', 'surface', 'sunk'];

  it('every text can be read on every ground', () => {
    for (const ink of ['ink', 'ink2', 'ink3', 'danger'])
      for (const ground of grounds)
        expect([ink, ground, on(ink, ground) >= 4.5]).toEqual([ink, ground, true]);
    expect(on('on-ink', 'ink')).toBeGreaterThanOrEqual(4.5);
  });

  it('field edges and the focus ring can be seen', () => {
    for (const edge of ['line2', 'focus'])
      for (const ground of grounds)
        expect([edge, ground, on(edge, ground) >= 3]).toEqual([edge, ground, true]);
  });

  it.each(DYES)('%s can be seen as a string and read as a word', (dye) => {
    const name = dye.replace('_', '-');
    for (const ground of ['paper', `${name}-tint`]) {
      expect([ground, on(name, ground) >= 3]).toEqual([ground, true]);
      expect([ground, on(`${name}-text`, ground) >= 4.5]).toEqual([ground, true]);
    }
    expect(on(`${name}-text`, 'surface')).toBeGreaterThanOrEqual(4.5);
  });
});

function colours(block: string): Map<string, string> {
  return new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1]!, match[2]!]));
}

/** WCAG 2 contrast. */
function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const part = parseInt(hex.slice(i, i + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
