import { describe, expect, it } from '@jest/globals';
import type { Evidence } from '@ullim/types/evidence';
import { evidenceInWords, type EvidenceWords } from './evidence-in-words';

const words: EvidenceWords = {
  rank: (value) => `${value}위`,
  participants: (of) => `${of}명`,
  score: (metric, board, value) => [board && '공개', metric ?? '점수', value].filter(Boolean).join(' '),
  credits: (value) => `${value}학점`,
  pages: (value) => `${value}쪽`,
};
type Said = Evidence extends infer One ? (One extends Evidence ? Omit<One, 'id'> : never) : never;
const told = (...evidence: Said[]) =>
  evidenceInWords(
    evidence.map((one, i) => ({ ...one, id: String(i) }) as Evidence),
    words,
  );

describe('what a milestone left', () => {
  it('tells a rank first, then among how many, then the score as given', () => {
    const said = told(
      { type: 'score', metric: null, value: '0.980', direction: 'higher', board: 'public' },
      { type: 'rank', value: 1, of: 38, board: null },
    );
    expect(said).toMatchObject({ rank: '1위', strong: null, rest: ['38명', '공개 점수 0.980'] });
  });
  it.each([
    [1, true],
    [3, true],
    [4, false],
  ])('puts rank %i on the colour of the goal: %s', (value, sealed) => {
    expect(told({ type: 'rank', value, of: 900, board: null })).toMatchObject({ rank: `${value}위`, sealed });
  });
  it('tells a grade on its scale, and the credits after it', () => {
    const said = told({ type: 'credits', value: '3' }, { type: 'grade', value: 'A+', scale: '4.5' });
    expect(said).toMatchObject({ strong: 'A+', scale: '4.5', rest: ['3학점'] });
  });
  it('loses nothing when there are two of a type', () => {
    const said = told(
      { type: 'rank', value: 1, of: null, board: null },
      { type: 'rank', value: 4, of: 90, board: 'private' },
      { type: 'grade', value: 'A+', scale: '4.5' },
      { type: 'grade', value: 'P', scale: null },
      { type: 'medal', value: '은메달' },
    );
    expect(said).toMatchObject({ rank: '1위', strong: 'A+', rest: ['은메달', '4위 90명', 'P'] });
  });
  it('names a link by its label, or by its host', () => {
    const said = told(
      { type: 'link', url: 'https://www.example.org/a/b', label: null },
      { type: 'link', url: 'https://example.org/c', label: '발표 자료' },
    );
    expect(said.links.map(({ label }) => label)).toEqual(['example.org', '발표 자료']);
  });
});
