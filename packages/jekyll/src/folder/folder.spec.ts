import type { LocalLink } from '../post/links.js';
import { arrange, type Role } from './arrange.js';
import { placeOf } from './place.js';
import { Pointed } from './pointed.js';
import { readSite } from './site.js';

const LIMITS = { post: 1000, attachment: 5000 };
const said = (role: Role) => ('reason' in role ? role.reason : role.role);
const roles = (paths: string[], collections: string[] = []) =>
  arrange(
    paths.map((path) => ({ path, size: 10 })),
    placeOf(paths),
    LIMITS,
    collections,
  );

describe('a folder that comes in', () => {
  it.each([
    ['_config.yml', 'config'],
    ['_posts/2021-12-26-a.md', 'post'],
    ['_posts/2021/12/b.markdown', 'post'],
    ['travel/_posts/c.md', 'post'],
    ['_drafts/d.md', 'post'],
    ['_notes/e.md', 'post'],
    ['assets/a.png', 'attachable'],
    ['index.md', 'page'],
    ['README.md', 'page'],
    ['_pages/about.md', 'page'],
    ['_layouts/post.html', 'theme'],
    ['_includes/x.md', 'theme'],
    ['_site/2021/a.md', 'built'],
    ['.git/HEAD', 'version_control'],
    ['node_modules/x/README.md', 'packages'],
    ['__MACOSX/_posts/._a.md', 'system'],
    ['_posts/._a.md', 'system'],
    ['.obsidian/a.md', 'hidden'],
    ['_posts/old.html', 'not_markdown'],
  ])('of Jekyll: %s is %s', (path, role) => {
    expect(said(roles(['_config.yml', path]).get(path)!)).toBe(role);
  });

  it('is found inside the folder it was packed in', () => {
    const all = roles([
      '__MACOSX/._x',
      'blog-main/_posts/a.md',
      'blog-main/travel/_posts/b.md',
      'blog-main/a.png',
    ]);
    expect(all.get('blog-main/travel/_posts/b.md')).toEqual({
      role: 'post',
      collection: 'posts',
      draft: false,
      folders: ['travel'],
    });
    expect(placeOf([...all.keys()])).toEqual({ root: 'blog-main/', kind: 'jekyll', config: null });
  });

  it.each([
    ['hugo.toml', 'config'],
    ['content/post/a.md', 'post'],
    ['content/post/b/index.md', 'post'],
    ['content/post/b/c.png', 'attachable'],
    ['content/post/_index.md', 'page'],
    ['content/about.md', 'page'],
    ['archetypes/default.md', 'theme'],
    ['themes/x/README.md', 'theme'],
    ['public/post/a/a.md', 'built'],
  ])('of Hugo: %s is %s', (path, role) => {
    expect(said(roles(['hugo.toml', 'content/x/y.md', path]).get(path)!)).toBe(role);
  });

  it.each(['hugo.json', 'config.json'])('of Hugo may be told of in %s', (config) => {
    expect(said(roles([config, 'content/x/y.md']).get(config)!)).toBe('config');
  });

  it('of plain Markdown is all posts', () => {
    const all = roles(['my notes/README.md', 'my notes/개발/a.md', 'my notes/b.png']);
    expect([...all.values()].map(said)).toEqual(['post', 'post', 'attachable']);
  });

  it('leaves out what is too large', () => {
    const files = [
      { path: 'a.md', size: 1001 },
      { path: 'a.png', size: 5001 },
    ];
    const all = arrange(files, placeOf(['a.md', 'a.png']), LIMITS);
    expect([...all.values()].map(said)).toEqual(['too_large', 'too_large']);
  });

  it('gives every file a role', () => {
    const paths = ['a', '_posts/a.md', 'b/c/d.md', '.x', '_x'];
    expect([...roles(paths).keys()]).toEqual(paths);
  });
});

describe('the files a post points to', () => {
  const paths = [
    '_posts/2021-12-26-a.md',
    '_posts/b.png',
    'assets/사진.png',
    'assets/Big.PNG',
    'files/e.pdf',
  ];
  const pointed = new Pointed(paths, placeOf(paths), '/blog');
  const link = (address: string, kind: LocalLink['kind'] = 'image') => ({
    kind,
    address,
    written: address,
    alone: address,
    line: 3,
  });

  it.each([
    ['/assets/사진.png', 'assets/사진.png'],
    ['/blog/assets/사진.png', 'assets/사진.png'],
    ['../assets/사진.png', 'assets/사진.png'],
    ['../../../assets/사진.png', 'assets/사진.png'],
    ['b.png', '_posts/b.png'],
    ['./b.png', '_posts/b.png'],
    ['assets/사진.png', 'assets/사진.png'],
    ['post_url:2021-12-26-a', '_posts/2021-12-26-a.md'],
  ])('%s is %s', (address, path) => {
    expect(pointed.by('_posts/2021-12-26-a.md', [link(address)])).toMatchObject({
      files: [{ path }],
      odd: [],
    });
  });

  it('are told when only the capitals differ, and when they did not come along', () => {
    const { files, odd } = pointed.by('_posts/2021-12-26-a.md', [
      link('/assets/big.png'),
      link('/assets/none.png'),
      link('/files/none.pdf', 'link'),
      link('/2021/12/26/a.html', 'link'),
      link('/about/', 'link'),
    ]);
    expect(files.map(({ path }) => path)).toEqual(['assets/Big.PNG']);
    expect(odd).toEqual([
      { code: 'capitals_differ', line: 3, detail: '/assets/big.png' },
      { code: 'missing_file', line: 3, detail: '/assets/none.png' },
      { code: 'missing_file', line: 3, detail: '/files/none.pdf' },
    ]);
  });

  it('of a Hugo post lie beside it or in static', () => {
    const hugo = ['hugo.toml', 'content/post/a/index.md', 'content/post/a/x.png', 'static/img/y.png'];
    const { files } = new Pointed(hugo, placeOf(hugo), '').by('content/post/a/index.md', [
      link('x.png'),
      link('/img/y.png'),
    ]);
    expect(files.map(({ path }) => path)).toEqual(['content/post/a/x.png', 'static/img/y.png']);
  });
});

it('a blog says where it is and what its posts have', () => {
  const text =
    'timezone: Asia/Seoul\nbaseurl: /blog/\ncollections:\n  notes:\n    output: true\ndefaults:\n  - scope: {path: "", type: posts}\n    values: {layout: single}\n';
  expect(readSite('_config.yml', text)).toEqual({
    timezone: 'Asia/Seoul',
    baseurl: '/blog',
    url: '',
    permalink: null,
    patterns: {},
    collections: ['notes'],
    defaults: [{ path: '', type: 'posts', values: { layout: 'single' } }],
  });
  expect(readSite('_config.yml', 'a: [').collections).toEqual([]);
});

it('a blog says nothing of itself that is too long or cannot be stored', () => {
  const text = `url: https://${'/'.repeat(100_000)}x\nbaseurl: "/\\0"\npermalink: "${':title'.repeat(1_000)}"\ncollections: {notes: {permalink: "\\0"}}\n`;
  expect(readSite('_config.yml', text)).toMatchObject({
    url: '',
    baseurl: '',
    permalink: null,
    patterns: {},
  });
});

it('a blog says by which patterns its posts get their addresses', () => {
  const jekyll =
    'url: https://me.example\nbaseurl: blog\npermalink: pretty\ncollections:\n  notes: {permalink: /n/:name}\n';
  expect(readSite('_config.yml', jekyll)).toMatchObject({
    ...{ url: 'https://me.example', baseurl: '/blog', permalink: 'pretty' },
    patterns: { notes: '/n/:name' },
  });
  const where = { url: 'https://me.example', baseurl: '/blog' };
  const toml = 'baseURL = "https://me.example/blog/"\n[permalinks]\nposts = "/:year/:slug/"\n';
  expect(readSite('hugo.toml', toml)).toMatchObject({ ...where, patterns: { posts: '/:year/:slug/' } });
  const json = { baseURL: 'https://me.example/blog/', permalinks: { page: { posts: '/:slug/' } } };
  expect(readSite('hugo.json', JSON.stringify(json))).toMatchObject({
    ...where,
    patterns: { posts: '/:slug/' },
  });
});
