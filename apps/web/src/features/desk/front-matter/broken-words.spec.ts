import { readTyped } from '@ullim/jekyll/front-matter/typed';
import { describe, expect, it } from '@jest/globals';
import { brokenBy } from './broken-words';

describe('what keeps front matter from being read', () => {
  it.each([
    ['---\ntitle: a: b\n---\n', 'colon', 2],
    ['---\ntitle: "a\ntags: [b]\n---\n', 'quote', 2],
    ["---\na: 1\ntitle: 'it's\n---\n", 'quote', 3],
    ['---\na: 1\ntags: [b, c\nx: 1\n---\n', 'bracket', 3],
    ['---\ntags: [b]]\n---\n', 'bracket', 2],
    ['---\na:\n\tb: c\n---\n', 'tab', 3],
    ['---\na: *b\n---\n', 'alias', 2],
    [`---\na: &a 1\n${'b: *a\n'.repeat(60)}---\n`, 'aliases', 2],
    [`---\n${'a: b\n'.repeat(50_000)}---\n`, 'long', undefined],
    ['---\na: @b\n---\n', 'sign', 2],
    ['---\na: 1\nwords\n---\n', 'key', 3],
    ['---\nwords\n---\n', 'noKeys', 2],
    ['---\ntitle: a\n', 'fence', undefined],
    ['---\ntitle: a\n---\nwords', 'fence', undefined],
    ['+++\na = "b\n+++\n', 'quote', 2],
    ['+++\na\n+++\n', 'key', 3],
    ['+++\na = [1\n+++\n', 'bracket', 3],
    ['+++\na: b\n+++\n', 'other', 2],
    ['{"a": \n', 'other', 1],
  ])('is told in words, with the line: %j', (text, cause, line) => {
    const { broken, odd } = readTyped(text);
    expect(broken).toBe(true);
    expect([brokenBy(odd[0]), odd[0]?.line]).toEqual([cause, line]);
  });

  it('is nothing in front matter that is whole, or that is not there', () => {
    for (const text of ['', '\n', '---\n---\n', '---\na: 1\n---', '{"a": 1}\n']) {
      expect(readTyped(text)).toMatchObject({ broken: false, odd: [] });
    }
  });
});
