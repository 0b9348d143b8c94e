import fc from 'fast-check';
import iconv from 'iconv-lite';
import { anyFrontMatter } from './front-matter/any-front-matter.fixture.js';
import { writeCp949 } from './source/cp949.js';

/** `name` is the path as an archive of the folder has it: in UTF-8, said or not, or as Korean Windows wrote it. */
export type AnyFile = { path: string; name: Uint8Array; saysUtf8: boolean; bytes: Uint8Array };

/** A folder made of what blogs are made of after ten years: every name, encoding, line end and front matter. */
export function anyFolder(): fc.Arbitrary<AnyFile[]> {
  const post = fc.record({ path: anyPath(), bytes: anyPost() });
  const image = fc.record({
    path: fc.constantFrom(...IMAGE_PATHS),
    bytes: fc.oneof(fc.constantFrom(...IMAGES), fc.uint8Array()),
  });
  const config = fc.record({
    path: fc.constantFrom('_config.yml', 'hugo.toml', 'config/_default/hugo.yaml'),
    bytes: fc.oneof(fc.constantFrom(...CONFIGS).map(encodeUtf8), fc.uint8Array()),
  });
  const files = fc.uniqueArray(
    fc.oneof(
      { weight: 8, arbitrary: post },
      { weight: 2, arbitrary: image },
      { weight: 1, arbitrary: config },
    ),
    { selector: ({ path }) => path.normalize('NFC'), minLength: 1, maxLength: 10 },
  );
  return fc
    .tuple(files, fc.constantFrom(...ARCHIVERS))
    .map(([all, named]) => all.map((file) => ({ ...file, ...named(file.path) })));
}

function anyPath(): fc.Arbitrary<string> {
  const name = fc
    .tuple(fc.constantFrom(...PLACES), fc.constantFrom(...DATES), fc.constantFrom(...NAMES))
    .map(([place, date, words]) => `${place}${date}${words}.md`);
  return fc
    .tuple(fc.oneof({ weight: 8, arbitrary: name }, fc.constantFrom(...HUGO_POSTS)), fc.boolean())
    .map(([path, apart]) => (apart ? path.normalize('NFD') : path));
}

function anyPost(): fc.Arbitrary<Uint8Array> {
  const frontMatter = fc.oneof(
    anyFrontMatter().map(({ text }) => text),
    fc.constantFrom(...FRONT_MATTERS),
  );
  const body = fc.array(fc.constantFrom(...BODIES), { maxLength: 6 }).map((parts) => parts.join(''));
  const end = fc.constantFrom('\n', '\r\n', '\r');
  return fc
    .tuple(frontMatter, body, end, fc.constantFrom(...ENCODINGS))
    .map(([front, words, lineEnd, encode]) =>
      encode((front.endsWith('\n') || front === '' ? front : `${front}\n`) + words.replaceAll('\n', lineEnd)),
    );
}

const encodeUtf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const ARCHIVERS: ((path: string) => Pick<AnyFile, 'name' | 'saysUtf8'>)[] = [
  (path) => ({ name: encodeUtf8(path), saysUtf8: true }),
  (path) => ({ name: encodeUtf8(path), saysUtf8: false }),
  (path) => {
    const old = writeCp949(path);
    return { name: old ?? encodeUtf8(path), saysUtf8: old === null };
  },
];

const PLACES = [
  '_posts/',
  '_posts/2021/',
  'travel/_posts/',
  '_drafts/',
  '_notes/',
  'notes/',
  'content/post/',
  '',
];
const DATES = ['2021-12-26-', '2021-1-5-', '', '20211226 '];
const NAMES = ['회고', 'machine-learning', '머신러닝 엔지니어', 'What: why', 'é'];

const HUGO_POSTS = ['content/_index.md', 'content/post/회고/index.md', 'content/post/회고/둘째.md'];

const FRONT_MATTERS = [
  '',
  '---\n---\n',
  '---\ntitle: Rust: a diary\n---\n',
  '---\ntitle: a\n',
  '---\na:\n\tb: 1\n---\n',
  '---\ntitle: &t a\nslug: *t\ndate: 2021-12-26 20:13:00 +0900\n---\n',
  '---\ncategories: dev life\npublished: false\nlast_modified_at: 2021-12-26T20:13+09:00\n---\n',
  '---\ncomments: true\npermalink: /:year/회고/\nredirect_from: /old/\n---\n',
  '---\ncomments:  false # 닫음\nredirect_from:\n  - "/2019/회고/"\n  - /old.html\n---\n',
  '+++\ntitle = "회고"\ndate = 2021-12-26T20:13:00+09:00\n[extra]\na = 1\n+++\n',
  "+++\ntitle = 'broken\n+++\n",
  '{\n  "title": "회고",\n  "date": "2021-12-26"\n}\n',
  '{"title": "회고", "permalink": "/a/", "redirect_from": ["/b/"], "comments": false}\n',
  '{\n  "title": "회고",\n  "date": 2021-12-26,\n}\n',
  '{\n  "title": "닫히지 않음"\n',
  '+++\ntitle = "회고"\ndraft = true\naliases = ["/old/"]\nurl = "/a/"\n+++\n',
  '{% include toc %}\n',
];

const BODIES = [
  '\n# 회고\n\n',
  '글과 글. ',
  '![그림]({{ site.baseurl }}/assets/a.png)\n',
  '![가을](/assets/가을.png "산")\n',
  '<img src="../assets/a.png">\n',
  '![](그림.gif)\n',
  '{{< figure src="/a.jpg" >}}\n',
  '{: .notice}\n',
  '---\n',
  '\n\n',
  '🎓',
  '\t```\n',
  '  \n',
  '\uFEFF',
];

const IMAGE_PATHS = [
  'assets/a.png',
  'assets/가을.png',
  '_posts/그림.gif',
  'static/a.jpg',
  'content/post/회고/그림.gif',
];

/** A PNG and a GIF that can be shown. */
const IMAGES = [
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAMAAADD/I+4AAAAA1BMVEX/AAAZ4gk3AAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAC0lEQVQImWNgYAAAAAMAAaCmo9QAAAAASUVORK5CYII=',
  'R0lGODlhAgABAIAAAExpcf8AACH5BAUAAAAALAAAAAACAAEAAAICTAoAOw==',
].map((base64) => Uint8Array.from(Buffer.from(base64, 'base64')));

const CONFIGS = [
  'timezone: Asia/Seoul\nbaseurl: /blog\n',
  'collections:\n  notes:\n    output: true\ndefaults:\n  - scope: {path: ""}\n    values: {comments: true}\n',
  'baseURL = "https://example.org/"\n[permalinks]\n  post = "/:year/:slug/"\n',
  'a: [',
];

const ENCODINGS: ((text: string) => Uint8Array)[] = [
  encodeUtf8,
  encodeUtf8,
  (text) => encodeUtf8(`\uFEFF${text}`),
  (text) => Uint8Array.from(iconv.encode(text, 'utf-16le', { addBOM: true })),
  (text) => Uint8Array.from(iconv.encode(text, 'utf-16be', { addBOM: true })),
  (text) => Uint8Array.from(iconv.encode(text, 'cp949')),
];
