import fc from 'fast-check';
import type { Value } from './values.js';

/** A key with its lines; what stands between keys belongs to nobody. */
type Part = { key: string; lines: string };

type AnyFrontMatter = {
  text: string;
  parts: Part[];
  closing: string;
  /** All before a part, and all after it. */
  whole: (part: number) => [string, string];
};

/** Odd but valid YAML, in LF or CRLF. */
export function anyFrontMatter(): fc.Arbitrary<AnyFrontMatter> {
  const between = fc.constantFrom('', '', '\n', '# a comment: yes\n', '  # and one that is indented\n');
  const written = fc.uniqueArray(fc.tuple(fc.constantFrom(...KEYS), fc.constantFrom(...VALUES), between), {
    selector: ([key]) => key,
    minLength: 1,
  });
  const fences = fc.constantFrom(['---\n', '---\n'], ['---  \n', '...\n'], ['---\n', '---']);
  return fc.tuple(written, fences, fc.boolean()).map(([keys, [opening, closing], windows]) => {
    const end = (text: string) => (windows ? text.replaceAll('\n', '\r\n') : text);
    // What is indented behind a block of lines could be a part of it.
    const hasBlocks = keys.some(([, value]) => /^ [|>]/.test(value));
    const pieces = keys.map(([key, value, after]) => ({
      key: key.replaceAll('"', ''),
      lines: end(`${key}:${value}\n`),
      after: end(hasBlocks ? after.trimStart() : after),
    }));
    const [first, last] = [end(opening!), end(closing!)];
    const join = (some: typeof pieces) => some.map(({ lines, after }) => lines + after).join('');
    return {
      text: first + join(pieces) + last,
      parts: pieces,
      closing: last,
      whole: (at) => [
        first + join(pieces.slice(0, at)),
        pieces[at]!.after + join(pieces.slice(at + 1)) + last,
      ],
    };
  });
}

export function anyValue(): fc.Arbitrary<Value> {
  const odd = [
    '',
    ' ',
    'yes',
    'null',
    '~',
    '12',
    '2021-12-26',
    '- a',
    '# a',
    'a: b',
    "it's",
    '"a"',
    '[',
    'a\nb',
    '\\',
    '@a',
  ];
  const words = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.constantFrom(...odd, '머신러닝'));
  return fc.oneof(words, fc.boolean(), fc.integer(), fc.array(words, { maxLength: 4 }));
}

const KEYS = ['title', 'date', 'tags', 'categories', 'layout', 'x-y', '"quoted key"', '한글', 'z'];

const VALUES = [
  ' plain words',
  ' "double # quotes"   # a comment',
  " 'it''s'",
  '',
  ' ~',
  ' 2021-12-26 20:13:00 +0900',
  ' true',
  ' several\n  lines of\n  plain words',
  ' "several\n  lines in quotes"',
  ' |\n  a block\n\n  of lines',
  ' >-\n  folded\n  words',
  '\n  - a list # with a comment\n  # and another\n  - "of two"',
  '\n- a list\n- at the edge',
  '\n    - 개발',
  ' [one, "two", \'three\']',
  ' [\n  one,\n  two\n]',
  ' {a: 1, b: [2, 3]}',
  '\n  nested: yes\n  # inside\n  deeper:\n    still: "x"',
  '\n  - name: a\n    url: b\n  - name: c',
  ' !!str 2021',
  ' &anchor held',
  '\ttab',
];
