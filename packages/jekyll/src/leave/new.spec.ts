import fc from 'fast-check';
import { readPath } from '../path/read.js';
import { readPost } from '../post/read.js';
import { dataFile } from './data.js';
import type { Told } from './came.js';
import { newText, slugOf, TakenPaths } from './new.js';

const words = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('a new post', () => {
  const now: Told = { title: '2학기 회고: "끝"', happenedOn: '2021-12-26', frontMatter: '', body: '글\n' };

  it('gets front matter that Jekyll knows', () => {
    expect(words(newText(now, 'kr').bytes)).toBe(
      '---\ntitle: \'2학기 회고: "끝"\'\ndate: 2021-12-26\n---\n\n글\n',
    );
  });

  it('keeps the front matter it was written with', () => {
    const frontMatter = '---\ntags: [a]\n---\n';
    const { bytes } = newText({ ...now, happenedOn: '2021-41', frontMatter }, 'kr');
    expect(words(bytes)).toContain('tags: [a]\n');
    expect(words(bytes)).toContain('date: 2021-09-01\nhappened_on: 2021-41\n---\n글\n');
  });

  it('gets a number when another has its name, on any machine', () => {
    const taken = new TakenPaths(['_posts/2021-12-26-A.md', '_posts/2021-12-26-회고.md'.normalize('NFD')]);
    const names = ['a', 'A', '회고'].map((title) => taken.take(`_posts/2021-12-26-${slugOf(title)}`, '.md'));
    expect(names).toEqual([
      '_posts/2021-12-26-a-2.md',
      '_posts/2021-12-26-a-3.md',
      '_posts/2021-12-26-회고-2.md',
    ]);
  });

  it('comes in again as what it was', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.string({ unit: 'grapheme' }),
        (title, body) => {
          const plain = title.normalize('NFC').replace(/\s+/g, ' ').trim();
          fc.pre(plain !== '' && !/[\0\p{Surrogate}]/u.test(title + body));
          const path = `_posts/2021-12-26-${slugOf(plain)}.md`;
          const { bytes } = newText({ ...now, title: plain, body: `글${body}` }, 'kr');
          expect(readPath(path)).toEqual({ path, folder: false });
          expect(
            readPost({ path, bytes, modifiedAt: null }, { zone: 'Asia/Seoul', defaults: {}, draft: false }),
          ).toMatchObject({
            title: plain,
            happenedOn: '2021-12-26',
            body: `\n글${body}`,
            odd: [],
          });
        },
      ),
    );
  });

  it.each([
    ['  ', 'untitled'],
    ['../..', 'untitled'],
    ['C++ & 나', 'c-나'],
    ['가'.repeat(200), '가'.repeat(60)],
    ['2학기 회고: "끝"', '2학기-회고-끝'],
  ])('%j is in its address as %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });
});

it('what the journal knows leaves as data that Jekyll shows', () => {
  const { path, bytes } = dataFile('goals', [{ name: '머신러닝', since: '2021-12-26' }]);
  expect(path).toBe('_data/ullim/goals.yml');
  expect(words(bytes)).toBe('- name: 머신러닝\n  since: "2021-12-26"\n');
});
