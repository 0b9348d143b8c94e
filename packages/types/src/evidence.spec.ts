import { Evidence, EVIDENCE_TYPES, FITTING_EVIDENCE, NewEvidence, NumberAsGiven } from './evidence.js';
import { KINDS } from './milestone-details.js';

const id = '0190a6a0-0000-7000-8000-000000000001';

describe('evidence', () => {
  it.each([
    [
      { type: 'grade', value: 'A+', scale: '4.5' },
      { type: 'grade', value: 'A+', scale: '4.5' },
    ],
    [
      { type: 'grade', value: 'P' },
      { type: 'grade', value: 'P', scale: null },
    ],
    [
      { type: 'credits', value: '3.0' },
      { type: 'credits', value: '3.0' },
    ],
    [
      { type: 'score', value: '0.980' },
      { type: 'score', metric: null, value: '0.980', direction: 'higher', board: null },
    ],
    [
      { type: 'score', metric: 'RMSE', value: '-0.12', direction: 'lower', board: 'private' },
      { type: 'score', metric: 'RMSE', value: '-0.12', direction: 'lower', board: 'private' },
    ],
    [
      { type: 'rank', value: 1, of: 41, board: 'public' },
      { type: 'rank', value: 1, of: 41, board: 'public' },
    ],
    [
      { type: 'rank', value: 1, of: 1 },
      { type: 'rank', value: 1, of: 1, board: null },
    ],
    [
      { type: 'pages', value: 371 },
      { type: 'pages', value: 371 },
    ],
    [
      { type: 'medal', value: '은상' },
      { type: 'medal', value: '은상' },
    ],
    [
      { type: 'link', url: 'https://example.org/논문' },
      { type: 'link', url: 'https://example.org/논문', label: null },
    ],
  ])('%j is kept as given', (given, kept) => {
    const parsed = NewEvidence.parse({ id, ...given });
    expect(parsed).toEqual({ id, ...kept });
    expect(Evidence.parse(parsed)).toEqual(parsed);
  });

  it.each([
    [{ type: 'applause' }, 'type'],
    [{ type: 'grade', value: '' }, 'value'],
    [{ type: 'grade', value: 'A'.repeat(21) }, 'value'],
    [{ type: 'credits', value: 3 }, 'value'],
    [{ type: 'score', value: '1e5' }, 'value'],
    [{ type: 'score', value: '0.98', direction: 'up' }, 'direction'],
    [{ type: 'score', value: '0.98', board: 'secret' }, 'board'],
    [{ type: 'rank', value: 0 }, 'value'],
    [{ type: 'rank', value: 1.5 }, 'value'],
    [{ type: 'rank', value: 42, of: 41 }, 'of'],
    [{ type: 'pages', value: 0 }, 'value'],
    [{ type: 'medal', value: 'a\u0000' }, 'value'],
    [{ type: 'link', url: 'javascript:alert(1)' }, 'url'],
    [{ type: 'link', url: 'example.org' }, 'url'],
    [{ type: 'link', url: `https://example.org/${'x'.repeat(2000)}` }, 'url'],
    [{ type: 'medal', value: '은상', of: 3 }, ''],
  ])('%j is not: the path names the field', (given, path) => {
    const paths = NewEvidence.safeParse({ id, ...given }).error?.issues.map((issue) => issue.path.join('.'));
    expect(paths).toEqual([path]);
  });

  it('needs an id made by the client', () => {
    const issues = NewEvidence.safeParse({ type: 'medal', value: '은상' }).error?.issues;
    expect(issues?.map(({ path }) => path)).toEqual([['id']]);
  });
});

describe('a number as given', () => {
  it.each(['0.980', '3', '-1.50', '007', ' 42 '])('keeps the digits of %j', (text) => {
    expect(NumberAsGiven.parse(text)).toBe(text.trim());
  });

  it.each(['', '.5', '5.', '1,000', '1e3', '+1', '٣', '--1', '1234567890123', 'NaN'])('is not %j', (text) => {
    expect(NumberAsGiven.safeParse(text).success).toBe(false);
  });
});

describe('what a form offers', () => {
  it('first is of a known type, and never twice', () => {
    for (const kind of KINDS) {
      const offered = FITTING_EVIDENCE[kind];
      expect(EVIDENCE_TYPES).toEqual(expect.arrayContaining([...offered]));
      expect(new Set(offered).size).toBe(offered.length);
    }
  });
});
