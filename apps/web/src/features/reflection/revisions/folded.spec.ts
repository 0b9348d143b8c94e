import { folded } from './folded';
import { whatChanged } from './what-changed';

describe('only what changed', () => {
  it('is shown with the line before and after it; the rest is counted', () => {
    const lines = ['가', '', '나', '', '다', '', '라', '마', '바'];
    const rows = folded(whatChanged(lines.join('\n'), lines.with(4, '다르다').join('\n'), 'ko'));
    expect(
      rows.map((row) => (row.kind === 'gap' ? row.count : `${row.kind} ${row.stretches[0]!.words}`)),
    ).toEqual([1, 'same 나', 'same ', 'removed 다', 'added 다르다', 'same ', 'same 라', 2]);
  });

  it('is nothing where nothing did', () => {
    expect(folded(whatChanged('가\n\n나', '가\n\n나', 'ko'))).toEqual([{ kind: 'gap', count: 2 }]);
  });
});
