import { folded } from './folded';
import { whatChanged, type ChangedLine } from './what-changed';

const wordsOf = ({ stretches }: ChangedLine) => stretches.map(({ words }) => words).join('');

describe('only what changed', () => {
  it('is shown with the line before and after it; the rest is folded', () => {
    const lines = ['가', '', '나', '', '다', '', '라', '마', '바'];
    const rows = folded(whatChanged(lines.join('\n'), lines.with(4, '다르다').join('\n'), 'ko'));
    expect(
      rows.map((row) => (row.kind === 'gap' ? row.lines.map(wordsOf) : `${row.kind} ${wordsOf(row)}`)),
    ).toEqual([
      ['가', ''],
      'same 나',
      'same ',
      'removed 다',
      'added 다르다',
      'same ',
      'same 라',
      ['마', '바'],
    ]);
  });

  it('is nothing where nothing did', () => {
    expect(folded(whatChanged('가\n\n나', '가\n\n나', 'ko'))).toMatchObject([{ kind: 'gap', count: 2 }]);
  });
});
