import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { filesFor, type FontFile } from './font-files';

const sans = (url: string, unicodeRange: string): FontFile => ({
  ...{ family: 'Pretendard Variable', weight: '45 920', format: 'woff2-variations' },
  url,
  unicodeRange,
});
const serif = (url: string, weight: string, unicodeRange: string): FontFile => ({
  ...{ family: 'Gowun Batang', format: 'woff2' },
  url,
  weight,
  unicodeRange,
});
const FILES = [
  sans('hangul', 'U+ac00-d7a3'),
  sans('latin', 'U+20-7e, U+b7'),
  serif('thin', '400', 'U+ac00-d7a3'),
  serif('bold', '700', 'U+AC??, U+ad00-d7a3'),
];
const urls = (files: FontFile[]) => files.map(({ url }) => url);

describe('The fonts of a picture', () => {
  it('are the files that hold its letters, each once, in the order of the style sheet', () => {
    const words = [
      { family: 'Pretendard Variable', weight: 400, letters: '수업 A' },
      { family: 'Pretendard Variable', weight: 600, letters: '1위' },
    ];
    expect(urls(filesFor(FILES, words))).toEqual(['hangul', 'latin']);
  });

  it('are those of the weight that is written', () => {
    expect(urls(filesFor(FILES, [{ family: 'Gowun Batang', weight: 700, letters: '가을' }]))).toEqual([
      'bold',
    ]);
    expect(urls(filesFor(FILES, [{ family: 'Gowun Batang', weight: 400, letters: '가을' }]))).toEqual([
      'thin',
    ]);
  });

  it('leave out what no letter needs, and letters that no file has', () => {
    expect(
      filesFor(FILES, [{ family: 'Pretendard Variable', weight: 400, letters: '🌊 水'.replace(' ', '') }]),
    ).toEqual([]);
    expect(filesFor(FILES, [{ family: 'Elsewhere', weight: 400, letters: 'a' }])).toEqual([]);
    expect(filesFor(FILES, [])).toEqual([]);
  });

  it('are chosen as a browser does where two files hold the same letter: by the later rule', () => {
    const files = [serif('early', '700', ''), serif('late', '700', 'U+41')];
    expect(urls(filesFor(files, [{ family: 'Gowun Batang', weight: 700, letters: 'A' }]))).toEqual(['late']);
    expect(urls(filesFor(files, [{ family: 'Gowun Batang', weight: 700, letters: 'AB' }]))).toEqual([
      'early',
      'late',
    ]);
  });

  it('of one Korean sentence are few of the many that the app serves', () => {
    const css = readFileSync(
      createRequire(import.meta.url).resolve(
        'pretendard/dist/web/variable/pretendardvariable-dynamic-subset.css',
      ),
      'utf8',
    );
    const files = [...css.matchAll(/url\((.+?)\)[\s\S]+?unicode-range: (.+?);/g)].map(([, url, range]) =>
      sans(url!, range!),
    );
    const needed = filesFor(files, [
      { family: 'Pretendard Variable', weight: 400, letters: '물은 낮은 곳으로 흐른다' },
    ]);
    expect(files.length).toBeGreaterThan(90);
    expect(needed.length).toBeGreaterThan(0);
    expect(needed.length).toBeLessThan(10);
  });
});
