import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const SRC = join(import.meta.dirname, '..');
const korean = flatten('ko');
const english = flatten('en');

describe('the messages', () => {
  it('say the same things in Korean and in English', () => {
    expect([...english.keys()].sort()).toEqual([...korean.keys()].sort());
  });

  it('are never empty', () => {
    const empty = [...korean, ...english].filter(([, text]) => text.trim() === '').map(([key]) => key);
    expect(empty).toEqual([]);
  });

  it('name the same values in both languages', () => {
    const differing = [...korean].filter(([key, text]) => values(text) !== values(english.get(key) ?? ''));
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it("write @ as {'@'}, because alone it means another message", () => {
    const linking = [...korean, ...english].filter(([, text]) => text.replaceAll("{'@'}", '').includes('@'));
    expect(linking.map(([key]) => key)).toEqual([]);
  });

  it('do not shout', () => {
    const shouting = [...korean, ...english].filter(([, text]) => text.includes('!')).map(([key]) => key);
    expect(shouting).toEqual([]);
  });

  it('never give the two buttons of a question the same word', () => {
    const twice = [...questions()].flatMap(({ file, confirm, cancel }) =>
      [korean, english].flatMap((words) => {
        const ways = new Set(cancel.map((key) => words.get(key)));
        return confirm.filter((key) => ways.has(words.get(key))).map((key) => `${file}: ${key}`);
      }),
    );
    expect(twice).toEqual([]);
  });

  it('are there for every key the pages ask for', () => {
    const missing = [...askedKeys()].filter((key) => !korean.has(key));
    expect(missing).toEqual([]);
  });
});

function flatten(locale: string): Map<string, string> {
  const all = new Map<string, string>();
  for (const file of readdirSync(join(SRC, 'locales', locale))) {
    const walk = (key: string, value: unknown): void => {
      if (typeof value === 'string') all.set(key, value);
      else for (const [name, inner] of Object.entries(value as object)) walk(`${key}.${name}`, inner);
    };
    walk(file.replace(/\.json$/, ''), JSON.parse(readFileSync(join(SRC, 'locales', locale, file), 'utf8')));
  }
  return all;
}

function values(text: string): string {
  const names = [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
  return [...new Set(names)].sort().join();
}

/** The words on the two buttons of each ConfirmDialog. */
function* questions(): Generator<{ file: string; confirm: string[]; cancel: string[] }> {
  for (const file of readdirSync(SRC, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.vue')) continue;
    for (const [tag] of readFileSync(join(SRC, file), 'utf8').matchAll(
      /<ConfirmDialog\b(?:"[^"]*"|[^">])*>/g,
    )) {
      const keys = (name: string) =>
        [...(new RegExp(`:${name}="([^"]*)"`).exec(tag)?.[1] ?? '').matchAll(/'([\w.]+)'/g)].map(
          (key) => key[1]!,
        );
      const cancel = keys('cancel');
      yield { file, confirm: keys('confirm'), cancel: cancel.length > 0 ? cancel : ['ui.cancel'] };
    }
  }
}

/** Keys written out in `t('shell.nav.today')`; composed keys are for their feature's own tests. */
function* askedKeys(): Generator<string> {
  for (const file of readdirSync(SRC, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(vue|ts)$/.test(file) || file.endsWith('.spec.ts')) continue;
    const text = readFileSync(join(SRC, file), 'utf8');
    for (const match of text.matchAll(/\bt\(\s*'([\w.]+)'/g)) yield match[1]!;
  }
}
