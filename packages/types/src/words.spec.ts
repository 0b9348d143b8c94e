import { z } from 'zod';
import { line, storable, text } from './words.js';

const whole = (schema: z.ZodType) => (words: unknown) => schema.safeParse(words).success;

describe('what can be stored', () => {
  const isStorable = whole(z.string().check(storable));

  it.each(['', '울림', '\u0001', '\ufffd', '👩‍👩‍👧‍👦', 'a\r\nb', '\u{10ffff}'])('is %j', (words) => {
    expect(isStorable(words)).toBe(true);
  });

  it.each(['\0', 'a\0b', '\ud800', '\udc00', '\udc00\ud800', 'a\ud83d'])('is not %j', (words) => {
    expect(isStorable(words)).toBe(false);
  });
});

describe('a line', () => {
  it.each([
    ['  제목\t', '제목'],
    ['a b', 'a b'],
    ['x'.repeat(5), 'xxxxx'],
    [' 12345 ', '12345'],
  ])('%j is kept as %j', (typed, kept) => {
    expect(line(5).parse(typed)).toBe(kept);
  });

  it.each([
    ['', 'Write at least one character.'],
    [' \u3000\n', 'Write at least one character.'],
    ['123456', 'Write at most 5 characters.'],
    ['a\nb', 'Keep it on one line.'],
    ['a\u2028b', 'Keep it on one line.'],
    ['a\0', 'Remove the characters that cannot be stored (NUL or half a surrogate pair).'],
  ])('%j is refused: %s', (typed, message) => {
    expect(
      line(5)
        .safeParse(typed)
        .error?.issues.map((issue) => issue.message),
    ).toEqual([message]);
  });
});

describe('a text', () => {
  it.each(['', '  as typed \r\n', '12345'])('%j is kept exactly', (typed) => {
    expect(text(20).parse(typed)).toBe(typed);
  });

  it.each(['123456', '\ud800'])('%j is refused', (typed) => {
    expect(whole(text(5))(typed)).toBe(false);
  });
});
