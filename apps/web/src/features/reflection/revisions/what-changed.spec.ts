import fc from 'fast-check';
import { whatChanged, type ChangedLine } from './what-changed';

const told = (lines: ChangedLine[]) =>
  lines.map(({ stretches }) =>
    stretches
      .map(({ kind, words }) => (kind === 'same' ? words : kind === 'added' ? `[+${words}]` : `[-${words}]`))
      .join(''),
  );
const one = (lines: ChangedLine[], gone: 'added' | 'removed') =>
  lines
    .filter(({ kind }) => kind !== gone)
    .map(({ stretches }) =>
      stretches
        .filter(({ kind }) => kind !== gone)
        .map(({ words }) => words)
        .join(''),
    );

describe('what changed in a text', () => {
  it('is told by words within a long line', () => {
    expect(told(whatChanged('시험은 어려웠고 더 궁금해졌다.', '시험은 쉬웠고 더 궁금해졌다.', 'ko'))).toEqual(
      ['시험은 [-어려웠고][+쉬웠고] 더 궁금해졌다.'],
    );
    expect(told(whatChanged('I left the old one.', 'I left the new two there.', 'en'))).toEqual([
      'I left the [-old one][+new two there].',
    ]);
  });

  it('finds a changed line again after one that came before it', () => {
    const before = '첫 줄이다.\n나는 웹을 배웠고 즐거웠다.\n';
    const after = '첫 줄이다.\n새 줄이 왔다.\n나는 웹을 오래 배웠고 즐거웠다.\n';
    expect(told(whatChanged(before, after, 'ko'))).toEqual([
      '첫 줄이다.',
      '[+새 줄이 왔다.]',
      '나는 웹을 [+오래 ]배웠고 즐거웠다.',
      '',
    ]);
  });

  it('is two lines where they have nothing in common', () => {
    expect(told(whatChanged('하나 둘', '셋 넷', 'ko'))).toEqual(['[-하나 둘]', '[+셋 넷]']);
    expect(told(whatChanged('', '셋', 'ko'))).toEqual(['[+셋]']);
    expect(whatChanged('', '', 'ko')).toEqual([]);
  });

  it('gives both texts back, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('울림', '이 ', 'a', ' ', '\n', '\r\n', '다.', '👩‍👩‍👧‍👦', '\u1112\u1161'), {
        maxLength: 40,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = whatChanged(before, after, 'ko');
        const split = (whole: string) => (whole === '' ? [] : whole.split(/\r\n|\n|\r/));
        expect(one(lines, 'added')).toEqual(split(before));
        expect(one(lines, 'removed')).toEqual(split(after));
      }),
    );
  });

  it('takes no time over texts that have nothing in common', () => {
    const many = (word: string) => Array.from({ length: 20_000 }, (_, at) => `${word} ${at}`);
    const lines = whatChanged(many('하나').join('\n'), many('둘').join('\n'), 'ko');
    expect(lines).toHaveLength(40_000);
    const [long, other] = [many('가').join(' '), many('나').join(' ')];
    expect(one(whatChanged(long, other, 'ko'), 'added')).toEqual([long]);
  });
});
