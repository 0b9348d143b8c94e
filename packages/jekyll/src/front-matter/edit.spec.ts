import fc from 'fast-check';
import { editFrontMatter, newFrontMatter } from './edit.js';
import { anyFrontMatter, anyValue } from './any-front-matter.fixture.js';
import { readFrontMatter } from './read.js';
import type { Changes } from './values.js';

const yaml = (inner: string) => `---\n${inner}---\n`;
const edited = (frontMatter: string, changes: Changes) => {
  const result = editFrontMatter(frontMatter, changes);
  return 'frontMatter' in result ? result.frontMatter : result;
};

describe('editing front matter', () => {
  it('changes no byte when every key is set to what it says', () => {
    fc.assert(
      fc.property(anyFrontMatter(), ({ text }) => {
        expect(edited(text, readFrontMatter(text).values)).toBe(text);
      }),
    );
  });

  it('changes one key and leaves every letter of the others', () => {
    fc.assert(
      fc.property(anyFrontMatter(), anyValue(), fc.nat(), ({ text, parts, whole }, value, choice) => {
        const at = choice % parts.length;
        const key = parts[at]!.key;
        const result = edited(text, { [key]: value });
        expect(result).toEqual(expect.any(String));
        expect(readFrontMatter(result as string).values).toEqual({
          ...readFrontMatter(text).values,
          [key]: value,
        });
        const [before, after] = whole(at);
        expect((result as string).startsWith(before)).toBe(true);
        expect((result as string).endsWith(after)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('takes the lines of a removed key, and no others', () => {
    fc.assert(
      fc.property(anyFrontMatter(), fc.nat(), ({ text, parts, whole }, choice) => {
        const at = choice % parts.length;
        expect(edited(text, { [parts[at]!.key]: undefined })).toBe(whole(at).join(''));
      }),
    );
  });

  it('adds a new key at the end', () => {
    fc.assert(
      fc.property(anyFrontMatter(), anyValue(), ({ text, closing }, value) => {
        const result = edited(text, { added: value }) as string;
        expect(result.startsWith(text.slice(0, -closing.length))).toBe(true);
        expect(result.endsWith(closing)).toBe(true);
        expect(readFrontMatter(result).values).toEqual({ ...readFrontMatter(text).values, added: value });
      }),
    );
  });

  it.each([
    ['keeps the quotes of a title', 'title: "a"  # mine\n', { title: 'b: c' }, 'title: "b: c"  # mine\n'],
    ['keeps single quotes', "title: 'a'\n", { title: 'b' }, "title: 'b'\n"],
    ['adds quotes where words need them', 'title: a\n', { title: 'yes' }, 'title: "yes"\n'],
    ['escapes what Ruby would refuse', 'title: a\n', { title: 'a\x7f\u2028' }, 'title: "a\\u007f\\u2028"\n'],
    [
      'quotes what is a word in one YAML only',
      'title: a\n',
      { title: ['0o17', '<<', 'no'] },
      'title: ["0o17", "<<", "no"]\n',
    ],
    ['fills an empty key', 'title:   # later\n', { title: 'a' }, 'title: a   # later\n'],
    ['writes a date as one', 'date: 2021-12-26\n', { date: '2021-12-27 10:00' }, 'date: 2021-12-27 10:00\n'],
    [
      'adds an item to a list',
      'tags:\n    - a # first\n',
      { tags: ['a', 'b'] },
      'tags:\n    - a # first\n    - b\n',
    ],
    ['takes an item from a list', 'tags:\n- a\n# b\n- b\n- c\n', { tags: ['a', 'c'] }, 'tags:\n- a\n- c\n'],
    [
      'keeps a list in brackets',
      "tags: [ 'a',b ]\n",
      { tags: ['b', 'a', 'c, d'] },
      "tags: [ b,'a','c, d' ]\n",
    ],
    ['empties a list', 'tags:\n  - a\nx: 1\n', { tags: [] }, 'tags: []\nx: 1\n'],
    ['makes several lines one', 'title: >-\n  a\n  b\n\nx: 1\n', { title: 'c' }, 'title: c\n\nx: 1\n'],
    ['sets the key that counts of two', 'a: 1\na: 2\n', { a: 3 }, 'a: 1\na: 3\n'],
    ['removes both of two', 'a: 1\nb: 0\na: 2\n', { a: undefined }, 'b: 0\n'],
    ['adds a key in the quotes of the others', 'a: "x"\n', { b: 'y' }, 'a: "x"\nb: "y"\n'],
    ['adds a key at the indentation of the others', '  a: x\n', { b: 'z' }, '  a: x\n  b: z\n'],
    ['adds a key where there is none', '', { b: 'z' }, 'b: z\n'],
    ['puts one over what was merged', 'x: &x\n  a: 1\n<<: *x\n', { a: 2 }, 'x: &x\n  a: 1\n<<: *x\na: 2\n'],
    ['edits keys in braces', '{a: 1, b: 2}\n', { b: 'x, y', c: 3, a: undefined }, '{b: "x, y", c: 3}\n'],
    ['keeps a comment of the next key', 'a: 1\n# of b\nb: 2\n', { a: undefined }, '# of b\nb: 2\n'],
    ['sets a value that was another', 't: &t "x"\na: *t\n', { a: 'y' }, 't: &t "x"\na: "y"\n'],
  ])('%s', (_, before, changes: Changes, after) => {
    expect(edited(yaml(before), changes)).toBe(yaml(after));
  });

  it.each([
    [
      '+++\ntitle = "a" # mine\ntags = ["x",\n  "y"]\n[params]\ntitle = "no"\n+++\n',
      { title: 'b', tags: ['y', 'z'], date: '2021-12-26', draft: true },
      '+++\ntitle = "b" # mine\ntags = ["y",\n  "z"]\ndate = 2021-12-26\ndraft = true\n[params]\ntitle = "no"\n+++\n',
    ],
    ["+++\r\na = 'x'\r\nb = 1\r\n+++\r\n", { a: "it's", b: undefined }, '+++\r\na = "it\'s"\r\n+++\r\n'],
    ['+++\n+++\n', { a: 'x' }, '+++\na = "x"\n+++\n'],
  ])('knows TOML', (before, changes: Changes, after) => {
    expect(edited(before, changes)).toBe(after);
  });

  it.each([
    [
      '{\n\t"title" : "a",\n\t"tags": ["x", "y"],\n\t"n": 1\n}\n',
      { title: 'b', tags: ['y'], n: undefined, d: false },
      '{\n\t"title" : "b",\n\t"tags": ["y"],\n\t"d": false\n}\n',
    ],
    ['{"a":1,"b":2}', { a: undefined, c: 'x' }, '{"b":2, "c": "x"}'],
  ])('knows JSON', (before, changes: Changes, after) => {
    expect(edited(before, changes)).toBe(after);
  });

  it.each([
    ['that is broken', yaml('title: a: b\n'), { refused: 'broken' }],
    [
      'whose value is that of another key too',
      yaml('title: &t a\nslug: *t\n'),
      { refused: 'not_possible', key: 'title' },
    ],
  ])('refuses one %s', (_, before, refusal) => {
    expect(edited(before, { title: 'c' })).toEqual(refusal);
  });

  it('keeps every line end where they are mixed', () => {
    expect(edited('---\r\na: 1\nb: 2\r\n---\n', { b: 3, c: 4 })).toBe('---\r\na: 1\nb: 3\r\nc: 4\n---\n');
  });

  it('makes new front matter that says what it should', () => {
    const values = fc.dictionary(fc.stringMatching(/^[a-z_]{1,8}$/), anyValue(), { noNullPrototype: true });
    fc.assert(
      fc.property(values, (given) => expect(readFrontMatter(newFrontMatter(given)).values).toEqual(given)),
    );
  });
});
