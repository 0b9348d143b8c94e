import fc from 'fast-check';
import { builtAddresses, formerAddresses } from './addresses.js';
import { plainAddress } from './plain.js';
import { standing } from './standing.fixture.js';

const built = (...given: Parameters<typeof standing>) => builtAddresses(standing(...given));
const PATH = 'travel/_posts/2021-03-04-first-day.md';

describe('where Jekyll built a post to', () => {
  it.each([
    ['', '/travel/2021/03/04/first-day.html'],
    ['permalink: date', '/travel/2021/03/04/first-day.html'],
    ['permalink: pretty', '/travel/2021/03/04/first-day/'],
    ['permalink: ordinal', '/travel/2021/063/first-day.html'],
    ['permalink: weekdate', '/travel/2021/W09/Thu/first-day.html'],
    ['permalink: none', '/travel/first-day.html'],
    ['permalink: /:title', '/first-day'],
    ['permalink: /blog/:short_year/:i_month/:i_day/:slug/', '/blog/21/3/4/first-day/'],
    ['permalink: /:year_:month-:day/:title:output_ext', '/2021_03-04/first-day.html'],
    ['permalink: /:w_year/:week/:w_day/:long_day/:long_month/', '/2021/09/4/Thursday/March/'],
    ['permalink: /:year/:short_month/:hour:minute:second/:name', '/2021/Mar/000000/2021-03-04-first-day'],
    ['collections:\n  posts:\n    permalink: /p/:title/', '/p/first-day/'],
    ['defaults:\n- scope: {path: ""}\n  values: {permalink: "/:categories/:title/"}', '/travel/first-day/'],
    ['permalink: /:nonsense/:title', null],
  ])('by %j is %s', (config, address) => {
    expect(built(PATH, '', config)).toEqual(address === null ? [] : [address]);
  });

  it.each([
    ['permalink: /about/me.html', '/about/me.html'],
    ['permalink: me', '/me'],
    ['slug: other_Slug', '/travel/2021/03/04/other_Slug.html'],
    ['categories: [Dev Log, 회고]', '/travel/dev log/회고/2021/03/04/first-day.html'],
    ['date: 2020-02-29', '/travel/2020/02/29/first-day.html'],
    ['title: 여행', '/travel/2021/03/04/first-day.html'],
  ])('with %j is %s', (key, address) => {
    expect(built(PATH, `---\n${key}\n---\n`)).toEqual([address]);
  });

  it('falls on the day of its zone, or may fall on either where nobody says the zone', () => {
    const text = '---\ndate: 2021-12-26 03:00:00 +0900\n---\n';
    expect(built('_posts/2021-12-26-a.md', text, 'timezone: Asia/Seoul')).toEqual(['/2021/12/26/a.html']);
    expect(built('_posts/2021-12-26-a.md', text)).toEqual(['/2021/12/26/a.html', '/2021/12/25/a.html']);
  });

  it.each([
    ['', '/notes/deep/in.html'],
    ['permalink: pretty', '/notes/deep/in/'],
    ['permalink: /:year/:title/', '/notes/deep/in/'],
    ['collections: {notes: {permalink: "/:collection/:name"}}', '/notes/in'],
  ])('of a collection by %j is %s', (config, address) => {
    expect(built('_notes/deep/in.md', '', config)).toEqual([address]);
  });

  it('is not known where its address asks for a day it does not have', () => {
    expect(built('_drafts/soon.md', '')).toEqual([]);
    expect(built('_drafts/soon.md', '', 'permalink: /:title/')).toEqual(['/soon/']);
  });
});

describe('where Hugo built a page to', () => {
  const PAGE = 'content/posts/2023/My Post.md';
  const date = "date = '2023-04-05T06:07:08Z'";
  it.each([
    ['', '', '/posts/2023/my-post/'],
    ["slug = 'my-first-post'", '', '/posts/2023/my-first-post/'],
    ["url = '/articles/1.html'", '', '/articles/1.html'],
    ["url = 'articles/1'", '', '/articles/1'],
    [
      `title = 'Bash in Slow Motion'\n${date}`,
      '/articles/:year/:month/:slug/',
      '/articles/2023/04/bash-in-slow-motion/',
    ],
    [
      date,
      '/:sections/:monthname/:weekdayname/:yearday/:contentbasename/',
      '/posts/2023/april/wednesday/95/my-post/',
    ],
    ["slug = 'x'", '/:section/:slugorfilename', '/posts/x'],
    ['', '/:sections[1:]/:filename', null],
  ])('with %j by %j is %s', (keys, pattern, address) => {
    const config = pattern === '' ? '' : `timeZone = 'UTC'\n[permalinks.page]\nposts = '${pattern}'\n`;
    const text = `+++\n${keys}\n+++\n`;
    expect(built(PAGE, text, config, 'hugo.toml')).toEqual(address === null ? [] : [address]);
  });

  it('is the folder of a bundle', () => {
    expect(built('content/post/회고/index.md', '', '', 'hugo.toml')).toEqual(['/post/회고/']);
  });
});

describe('the addresses that a post had', () => {
  it('are with the folder and the name of its site and without, what led to it once, and its file', () => {
    const config = 'url: https://Me.example\nbaseurl: /blog\npermalink: pretty\n';
    const text = '---\nredirect_from: [/old/, "https://older.example/a.html"]\n---\n';
    expect(
      formerAddresses(standing('blog-main/_posts/2021-03-04-a.md', text, config, 'blog-main/_config.yml')),
    ).toEqual([
      '/2021/03/04/a',
      '/blog/2021/03/04/a',
      '//me.example/blog/2021/03/04/a',
      '/old',
      '/blog/old',
      '//me.example/blog/old',
      '//older.example/a',
      '/_posts/2021-03-04-a.md',
      'post_url:2021-03-04-a',
    ]);
  });

  it('of plain Markdown are where its file lies', () => {
    expect(formerAddresses(standing('notes/b.md', '', '', 'notes/a.md'))).toEqual(['/b.md']);
  });

  it.each([
    ['/a/', '/a'],
    ['/a/index.html?x#y', '/a'],
    ['//a.html', '//a.html/'.slice(0, -1)],
    ['/a//b.html', '/a/b'],
    ['/%ED%9A%8C%EA%B3%A0/', '/회고'],
    ['/회고'.normalize('NFD'), '/회고'],
    ['http://Me.Example', '//me.example'],
    ['/', '/'],
    ['#a', null],
    ['/a\n', '/a'],
    ['/a\0', null],
    [`/${'a'.repeat(700)}`, null],
  ])('%j is plainly %j', (address, plain) => {
    expect(plainAddress(address)).toBe(plain);
  });

  it('are one, however a server may be asked for it', () => {
    fc.assert(
      fc.property(
        fc.webSegment(),
        fc.constantFrom('', 'https://me.example', '//me.example'),
        (name, site) => {
          const address = `${site}/${name}x`;
          for (const ending of ['/', '.html', '/index.html', '//', '?a=/b', '/#c/', '/?d#e'])
            expect(plainAddress(address + ending)).toBe(plainAddress(address));
        },
      ),
    );
  });
});
