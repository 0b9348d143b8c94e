import { readTyped } from '@ullim/jekyll/front-matter/typed';
import { describe, expect, it } from '@jest/globals';
import { fieldsIn, isOn, listLike, listOf, wordsLike } from './fields';

const controls = (yaml: string) =>
  Object.fromEntries(
    fieldsIn(readTyped(`---\n${yaml}---\n`).values).map(({ key, control }) => [key, control]),
  );

describe('front matter as fields', () => {
  it('gives each key the control that its value needs', () => {
    expect(
      controls(
        'title: a\ndate: 2021-12-26\ntags: x y\ncomments: yes\npublished:\ndescription: d\nweight: 3\nlang: ko\nlatex: true\nauthors: [a, b]\nauthor:\n',
      ),
    ).toEqual({
      title: 'words',
      date: 'date',
      tags: 'list',
      comments: 'switch',
      published: 'switch',
      description: 'lines',
      weight: 'words',
      lang: 'words',
      latex: 'switch',
      authors: 'list',
      author: 'words',
    });
  });

  it('does not fold what is nested or has lines into one line', () => {
    expect(
      controls(
        'image: {path: a.png}\ntoc: {sticky: true}\nkeys: [[a]]\nnote: |\n  a\n  b\ncomments: later\n',
      ),
    ).toEqual({ image: 'nested', toc: 'nested', keys: 'nested', note: 'lines', comments: 'words' });
  });

  it('has a line for each key, whatever it is called', () => {
    expect(controls('constructor: a\ntoString: b\n')).toEqual({ constructor: 'words', toString: 'words' });
  });

  it('knows names with spaces between, and writes them so while it can', () => {
    const field = { key: 'categories', value: 'life study' };
    expect(listOf(field)).toEqual(['life', 'study']);
    expect(listLike(field, ['life', 'study', 'blog'])).toBe('life study blog');
    expect(listLike(field, ['life', 'machine learning'])).toEqual(['life', 'machine learning']);
  });

  it('keeps one address as words until there are two', () => {
    const field = { key: 'redirect_from', value: '/old/' };
    expect(listLike(field, ['/older/'])).toBe('/older/');
    expect(listLike(field, ['/old/', '/older/'])).toEqual(['/old/', '/older/']);
  });

  it('leaves numbers in a list as they are', () => {
    expect(listLike({ key: 'tags', value: [2021, 'a'] }, ['2021', 'a', '2022'])).toEqual([2021, 'a', '2022']);
  });

  it('keeps a number a number, and words words', () => {
    expect(wordsLike(3, '12')).toBe(12);
    expect(wordsLike(3, '1e')).toBe('1e');
    expect(wordsLike('3', '12')).toBe('12');
  });

  it('understands yes and no', () => {
    expect([true, 'yes', 'on', false, 'no', null].map(isOn)).toEqual([true, true, true, false, false, false]);
  });
});
