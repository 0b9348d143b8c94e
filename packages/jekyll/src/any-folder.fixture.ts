import fc from 'fast-check';
import iconv from 'iconv-lite';
import { anyFrontMatter } from './front-matter/any-front-matter.fixture.js';

export type AnyFile = { path: string; bytes: Uint8Array };

/** A folder made of what blogs are made of after ten years: every name, encoding, line end and front matter. */
export function anyFolder(): fc.Arbitrary<AnyFile[]> {
  const name = fc
    .tuple(fc.constantFrom(...PLACES), fc.constantFrom(...DATES), fc.constantFrom(...NAMES), fc.boolean())
    .map(([place, date, words, apart]) => {
      const path = `${place}${date}${words}.md`;
      return apart ? path.normalize('NFD') : path;
    });
  const post = fc.record({ path: name, bytes: anyPost() });
  const other = fc.record({ path: fc.constantFrom('assets/a.png', '_config.yml'), bytes: fc.uint8Array() });
  return fc.uniqueArray(fc.oneof({ weight: 8, arbitrary: post }, other), {
    selector: ({ path }) => path.normalize('NFC'),
    minLength: 1,
    maxLength: 8,
  });
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

const FRONT_MATTERS = [
  '',
  '---\n---\n',
  '---\ntitle: Rust: a diary\n---\n',
  '---\ntitle: a\n',
  '---\na:\n\tb: 1\n---\n',
  '---\ntitle: &t a\nslug: *t\ndate: 2021-12-26 20:13:00 +0900\n---\n',
  '---\ncategories: dev life\npublished: false\nlast_modified_at: 2021-12-26T20:13+09:00\n---\n',
  '+++\ntitle = "회고"\ndate = 2021-12-26T20:13:00+09:00\n[extra]\na = 1\n+++\n',
  "+++\ntitle = 'broken\n+++\n",
  '{\n  "title": "회고",\n  "date": "2021-12-26"\n}\n',
  '{% include toc %}\n',
];

const BODIES = [
  '\n# 회고\n\n',
  '글과 글. ',
  '![그림]({{ site.baseurl }}/assets/a.png)\n',
  '{: .notice}\n',
  '---\n',
  '\n\n',
  '🎓',
  '\t```\n',
  '  \n',
  '\uFEFF',
];

const encodeUtf8 = (text: string) => new TextEncoder().encode(text);
const ENCODINGS: ((text: string) => Uint8Array)[] = [
  encodeUtf8,
  encodeUtf8,
  (text) => encodeUtf8(`\uFEFF${text}`),
  (text) => Uint8Array.from(iconv.encode(text, 'utf-16le', { addBOM: true })),
  (text) => Uint8Array.from(iconv.encode(text, 'utf-16be', { addBOM: true })),
  (text) => Uint8Array.from(iconv.encode(text, 'cp949')),
];
