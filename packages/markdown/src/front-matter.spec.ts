import fc from 'fast-check';
import { splitFrontMatter } from './front-matter.js';

describe('front matter', () => {
  it.each([
    ['YAML', '---\ntitle: 회고\n---\n\n# 글', '---\ntitle: 회고\n---\n'],
    ['Windows line ends', '---\r\ntitle: a\r\n---\r\nb', '---\r\ntitle: a\r\n---\r\n'],
    ['a byte order mark', '\uFEFF---\na: 1\n---\nb', '\uFEFF---\na: 1\n---\n'],
    ['spaces after the fences', '---  \na: 1\n---\t\nb', '---  \na: 1\n---\t\n'],
    ['nothing between the fences', '---\n---\nb', '---\n---\n'],
    ['nothing after it', '---\na: 1\n---', '---\na: 1\n---'],
    ['an end in dots', '---\na: 1\n...\nb', '---\na: 1\n...\n'],
    ['TOML', '+++\na = "---"\n---\n+++\nb', '+++\na = "---"\n---\n+++\n'],
    ['old Macintosh line ends', '---\ra: 1\r---\rb', '---\ra: 1\r---\r'],
    [
      'JSON',
      '{\n  "title": "}",\n  "a": {"b": "\\""}\n}\n\nb',
      '{\n  "title": "}",\n  "a": {"b": "\\""}\n}\n',
    ],
    ['JSON on one line', '{"a": 1}  \r\nb', '{"a": 1}  \r\n'],
    ['JSON after a byte order mark', '\uFEFF{"a": 1}', '\uFEFF{"a": 1}'],
    ['fences inside a value', '---\na: "---"\n ---\n---\nb', '---\na: "---"\n ---\n---\n'],
  ])('is found with %s', (_, text, frontMatter) => {
    expect(splitFrontMatter(text)).toEqual({ frontMatter, body: text.slice(frontMatter.length) });
  });

  it.each([
    ['an empty text', ''],
    ['a text without it', '# 글'],
    ['a rule further down', '글\n\n---\na: 1\n---\n'],
    ['a fence that nothing closes', '---\ntitle: a\n\n글'],
    ['only a fence', '---'],
    ['four dashes', '----\na: 1\n----\n'],
    ['an indented fence', ' ---\na: 1\n---\n'],
    ['an empty line before it', '\n---\na: 1\n---\n'],
    ['Liquid', '{% include toc %}\n'],
    ['kramdown', '{: .notice}\n글'],
    ['broken JSON', '{"a": 1,}\nb'],
    ['JSON that nothing closes', '{"a": {"b": 1}\nb'],
    ['JSON with words behind it', '{"a": 1} b\n'],
    ['another kind of fence at the end', '+++\na = 1\n---\n'],
  ])('is not seen in %s', (_, text) => {
    expect(splitFrontMatter(text)).toEqual({ frontMatter: '', body: text });
  });

  it('never changes a byte, whatever the text', () => {
    const pieces = fc.constantFrom(
      '---',
      '+++',
      '...',
      '{"a": 1}',
      '{"',
      ' ',
      '\t',
      '\n',
      '\r',
      '\r\n',
      '\uFEFF',
      'a: 1',
      '가',
      '\ud800',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (written) => {
        const { frontMatter, body } = splitFrontMatter(written);
        expect(frontMatter + body).toBe(written);
      }),
    );
  });
});
