import { readDate } from './date.js';
import { readFileName } from './file-name.js';
import { linksOf } from './links.js';
import { readPost, type Post } from './read.js';

const around = { zone: 'Asia/Seoul', defaults: {}, draft: false };
const read = (text: string, path = '_posts/2021-12-26-회고.md', modifiedAt: string | null = null): Post =>
  readPost({ path, bytes: new TextEncoder().encode(text), modifiedAt }, around)!;
const withKeys = (keys: string, path?: string) => read(`---\n${keys}\n---\n`, path);

describe('a date in front matter', () => {
  it.each([
    ['2021-12-26', '2021-12-26', null],
    ['2021-12-26T20:13+09:00', '2021-12-26', '2021-12-26T11:13:00.000Z'],
    ['2021-12-26 20:13:00 +0900', '2021-12-26', '2021-12-26T11:13:00.000Z'],
    ['2021-12-26 20:13:05', '2021-12-26', '2021-12-26T11:13:05.000Z'],
    ['2021-12-26T23:00:00-05:00', '2021-12-26', '2021-12-27T04:00:00.000Z'],
    ['2021-12-26T20:13:00.123Z', '2021-12-26', '2021-12-26T20:13:00.000Z'],
    ['2021-12-26 20:13 KST', '2021-12-26', '2021-12-26T11:13:00.000Z'],
    ['2021/1/5', '2021-01-05', null],
    ['2021.1.5.', '2021-01-05', null],
    ['2021', '2021', null],
    ['2021-41', '2021-41', null],
  ])('%s is %s', (written, on, instant) => {
    expect(readDate(written, 'Asia/Seoul')).toEqual({ on, instant });
  });

  it.each([
    '',
    'yesterday',
    '2021-02-30',
    '2021-13-01',
    '2021-12-26 25:00',
    '26/12/2021',
    '2021-12-26 20:13 +9',
  ])('%j is not understood', (written) => expect(readDate(written, 'Asia/Seoul')).toBeNull());

  it('is in summer time where the blog is', () => {
    expect(readDate('2021-07-01 12:00', 'Europe/Berlin')?.instant).toBe('2021-07-01T10:00:00.000Z');
    expect(readDate('2021-03-28 03:30', 'Europe/Berlin')?.instant).toBe('2021-03-28T01:30:00.000Z');
  });
});

describe('a name', () => {
  it.each([
    ['_posts/2021-12-26-머신러닝.md', '2021-12-26', '머신러닝'],
    ['_posts/2021-1-5-a-b.markdown', '2021-01-05', 'a-b'],
    ['notes/20211226 note.md', '2021-12-26', 'note'],
    ['content/post/2021-12-26-trip/index.md', '2021-12-26', 'trip'],
    ['notes/plain.md', null, 'plain'],
    ['notes/2021-13-40-odd.md', null, '2021-13-40-odd'],
    ['notes/2021-12-26.md', '2021-12-26', '2021-12-26'],
  ])('%s says %s', (path, day, slug) => {
    expect(readFileName(path)).toEqual({ day, slug });
  });
});

describe('a post', () => {
  it('has the keys that blogs agree on', () => {
    expect(
      withKeys(
        'title: "회고"\ncategories: dev life\ncategory: 개발 일기\ntags: [a, b]\npublished: no\ncomments: true\n' +
          'permalink: /x/\nredirect_from:\n  - /y/\nlayout: single\nown: kept',
      ),
    ).toMatchObject({
      title: '회고',
      categories: ['dev', 'life', '개발 일기'],
      tags: ['a', 'b'],
      published: false,
      comments: true,
      permalink: '/x/',
      redirectFrom: ['/y/'],
      layout: 'single',
      values: { own: 'kept' },
      odd: [],
    });
  });

  it.each([
    ['date: 2021-12-25', '2021-12-25', ['dates_differ']],
    ['title: a', '2021-12-26', []],
    ['date: someday', '2021-12-26', ['date_not_understood']],
    ['date: 2021-12-26\nhappened_on: 2021-41', '2021-41', []],
  ])('with %j happened on %s', (keys, happenedOn, codes) => {
    const post = withKeys(keys);
    expect(post.happenedOn).toBe(happenedOn);
    expect(post.odd.map(({ code }) => code)).toEqual(codes);
  });

  it('has no address that is too long to be one', () => {
    const long = '/x'.repeat(400);
    expect(withKeys(`slug: ${long}\npermalink: ${long}\nredirect_from: [/a, ${long}]`)).toMatchObject({
      slug: '회고',
      permalink: null,
      redirectFrom: ['/a'],
    });
  });

  it('offers fifty categories of a post at most, and none that is longer than a name', () => {
    const many = Array.from({ length: 60 }, (_, i) => `c${i}`).join(', ');
    const { categories } = read(`---\ncategories: [${'긴'.repeat(101)}, ${many}]\n---\n글`);
    expect(categories).toEqual(Array.from({ length: 50 }, (_, i) => `c${i}`));
  });

  it('without any date happened about when it was changed, and says so', () => {
    expect(withKeys('lastmod: 2021-12-26 20:00', 'a.md')).toMatchObject({
      happenedOn: '2021-12-26~',
      writtenAt: '2021-12-26T11:00:00.000Z',
      odd: [{ code: 'date_from_last_change' }],
    });
    expect(read('글', 'a.md', '2021-12-26T20:00:00.000Z')).toMatchObject({
      happenedOn: '2021-12-27~',
      odd: [{ code: 'date_from_file' }],
    });
    expect(read('글', 'a.md')).toMatchObject({ happenedOn: null, odd: [{ code: 'no_date' }] });
  });

  it.each([
    ['---\ntitle: 하나\n---\n# 둘', '하나'],
    ['# 둘 **셋**\n글', '둘 셋'],
    ['글', 'a trip'],
    ['---\ntitle: 2021\n---\n', '2021'],
  ])('%j has the title %s', (text, title) => {
    expect(read(text, 'a_trip.md').title).toBe(title);
  });

  it('comes in whole when its front matter is broken', () => {
    const text = '---\ntitle: Rust: a diary\n---\n글';
    const post = read(text);
    expect(post.frontMatter + post.body).toBe(text);
    expect(post).toMatchObject({ title: 'Rust: a diary', odd: [{ code: 'broken_front_matter', line: 2 }] });
  });

  it('has no category of a list that nothing closes, and those that can be read', () => {
    expect(read('---\ntitle: 하루\ncategories: [일상, 개발\ntags: 회고\n---\n글')).toMatchObject({
      ...{ title: '하루', categories: [], tags: ['회고'] },
      odd: [{ code: 'broken_front_matter' }],
    });
    expect(read('---\ntitle: a: b\ncategories: [일상, 개발]\n---\n글').categories).toEqual(['일상', '개발']);
  });

  it('says when its front matter is never closed', () => {
    expect(read('---\ntitle: a\n\n글')).toMatchObject({
      frontMatter: '',
      odd: [{ code: 'unclosed_front_matter' }],
    });
  });

  it('takes what its blog says of all posts', () => {
    const bytes = new TextEncoder().encode('글');
    const defaults = { published: false, categories: 'diary' };
    expect(readPost({ path: 'a.md', bytes, modifiedAt: null }, { ...around, defaults })).toMatchObject({
      published: false,
      categories: ['diary'],
      values: {},
    });
  });
});

describe('what a post points to', () => {
  it('is found in Markdown, HTML and Liquid, not in code and not elsewhere', () => {
    const body = [
      '![a](/assets/a%20b.png "title")',
      '<img src="c.jpg?x=1" width="1">',
      '![d]({{ site.baseurl }}/d.png) [e]({% link files/e.pdf %})',
      '[f]({{ "/f.zip" | relative_url }}) [g]({% post_url 2021-12-26-g %})',
      '`![no](no.png)` ![web](https://a.example/w.png) [mail](mailto:a@b.example) [here](#x) ![](//x/y.png)',
    ].join('\n\n');
    expect(linksOf({ frontMatter: '', body })).toMatchObject([
      { kind: 'image', address: '/assets/a b.png', written: '/assets/a b.png', line: 1 },
      { kind: 'image', address: 'c.jpg', written: 'c.jpg?x=1', line: 3 },
      { kind: 'image', address: '/d.png', written: '{{ site.baseurl }}/d.png', line: 5 },
      { kind: 'link', address: '/files/e.pdf', written: '{% link files/e.pdf %}', line: 5 },
      { kind: 'link', address: '/f.zip', written: '{{ "/f.zip" | relative_url }}', line: 7 },
      { kind: 'link', address: 'post_url:2021-12-26-g', written: '{% post_url 2021-12-26-g %}', line: 7 },
    ]);
  });

  it('is told with its line in the file', () => {
    const text = { frontMatter: '---\r\na: 1\r\n---\r\n', body: '글\r\n\r\n[![a](a.png)](b.pdf)' };
    expect(linksOf(text)).toMatchObject([
      { address: 'b.pdf', line: 6 },
      { address: 'a.png', line: 6 },
    ]);
  });
});
