import fc from 'fast-check';
import iconv from 'iconv-lite';
import { withLineEndsOf } from './line-ends.js';
import { readSource } from './read.js';
import { writeSource } from './write.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const plain = (bytes: Uint8Array) => [...bytes];

describe('a file of words', () => {
  const letters = fc.constantFrom('가', '뷁', 'a', '\t', '🎓', '\n', '\r\n', '\r', '\uFEFF', 'é', '똠');
  const text = fc.array(letters, { maxLength: 40 }).map((parts) => parts.join(''));

  it('is the same bytes again, whatever bytes are read', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      text.map(utf8),
      text.map((words) => new Uint8Array(iconv.encode(words, 'cp949'))),
      fc
        .tuple(fc.constantFrom([0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf]), fc.uint8Array())
        .map(([mark, rest]) => Uint8Array.from([...mark, ...rest])),
    );
    fc.assert(
      fc.property(bytes, (given) => {
        const source = readSource(given);
        if (source !== null) expect(plain(writeSource(source).bytes)).toEqual(plain(given));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['UTF-8', utf8('회고\n'), 'utf-8', '회고\n'],
    ['UTF-8 with a mark', utf8('\uFEFF회고'), 'utf-8-bom', '회고'],
    ['Windows Unicode', Uint8Array.from([0xff, 0xfe, 0x00, 0xac]), 'utf-16le', '가'],
    ['the other Unicode', Uint8Array.from([0xfe, 0xff, 0xac, 0x00]), 'utf-16be', '가'],
    ['old Korean Windows', Uint8Array.from(iconv.encode('똠방각하', 'cp949')), 'cp949', '똠방각하'],
    ['nothing', new Uint8Array(), 'utf-8', ''],
  ])('is read when it is %s', (_, bytes, encoding, words) => {
    expect(readSource(bytes)).toMatchObject({ encoding, text: words });
    expect(plain(writeSource(readSource(bytes)!).bytes)).toEqual(plain(bytes));
  });

  it.each([
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['a text with a NUL in it', utf8('a\0b')],
    ['half a letter of Windows Unicode', Uint8Array.from([0xff, 0xfe, 0x00])],
    ['half a surrogate pair', Uint8Array.from([0xff, 0xfe, 0x00, 0xd8])],
    ['French in Latin letters', Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x20, 0x61])],
  ])('is kept as bytes when it is %s', (_, bytes) => {
    expect(readSource(bytes)).toBeNull();
  });

  it.each([
    ['a\nb\n', 'lf'],
    ['a\r\nb', 'crlf'],
    ['a\rb', 'cr'],
    ['a\nb\r\n', 'mixed'],
    ['a', 'none'],
  ])('says how the lines of %j end', (words, lineEnds) => {
    expect(readSource(utf8(words))!.lineEnds).toBe(lineEnds);
  });
});

describe('an edited text', () => {
  it('keeps the line ends that an editor took from it', () => {
    const words = fc.array(fc.constantFrom('a', '가', '\n', '\r\n', '\r'), { maxLength: 30 });
    fc.assert(
      fc.property(
        words.map((parts) => parts.join('')),
        (text) => {
          expect(withLineEndsOf(text, text.replace(/\r\n|\r/g, '\n'))).toBe(text);
        },
      ),
    );
  });

  it.each([
    ['a\r\nb\r\n', 'a\nnew\nb\n', 'a\r\nnew\r\nb\r\n'],
    ['a\r\nb\nc\r\nd', 'a\nb\nnew\nc\nd', 'a\r\nb\nnew\r\nc\r\nd'],
    ['a\nb\r\nc\r\nd', 'reworded\nb\nd', 'reworded\nb\r\nd'],
    ['a\nb', 'a\r\nb', 'a\nb'],
  ])('%j, then %j, gives a new line the end that the others have', (text, edited, written) => {
    expect(withLineEndsOf(text, edited)).toBe(written);
  });

  it('of one line has the line ends of its file', () => {
    expect(withLineEndsOf('a', 'a\nb', '---\r\n---\r\na')).toBe('a\r\nb');
  });

  it('leaves old Korean Windows only when its letters must', () => {
    const old = (text: string) => writeSource({ text, encoding: 'cp949' });
    expect(old('회고')).toEqual({ bytes: iconv.encode('회고', 'cp949'), encoding: 'cp949' });
    expect(old('회고🎓')).toEqual({ bytes: utf8('회고🎓'), encoding: 'utf-8' });
  });
});
