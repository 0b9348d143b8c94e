import type { z } from 'zod';
import { v7 } from './any-id.fixture.js';
import { Keeping, NewReview, ReviewChanges, ReviewFacts, ReviewFactsQuery, ReviewQuery } from './review.js';

const term = { id: v7(1), period: '2021-41' };

describe('a new review', () => {
  it('needs no more than an id and a period', () => {
    expect(NewReview.parse(term)).toEqual({ ...term, answers: [] });
  });

  it.each(['2021', '2021-11', '2021-09-02/2021-12-26', '2021~', '2021-40/2021-41'])(
    'looks back on %s, which has an end',
    (period) => {
      expect(pathsOf(NewReview, { ...term, period })).toEqual([]);
      expect(ReviewFactsQuery.parse({ period })).toEqual({ period });
    },
  );

  it.each([
    [{ id: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff' }, ['id']],
    [{ period: '2021-09/..' }, ['period']],
    [{ period: '2021-09/' }, ['period']],
    [{ period: '2021-13' }, ['period']],
    [{ period: null }, ['period']],
    [{ answers: [{ question: '무엇이 울렸나요?' }] }, ['answers.0.answer']],
    [{ answers: [{ question: '두\n줄', answer: '' }] }, ['answers.0.question']],
    [{ answers: [{ question: 'ㄱ'.repeat(301), answer: '' }] }, ['answers.0.question']],
    [{ answers: [{ question: '무엇이?', answer: 'x'.repeat(20_001) }] }, ['answers.0.answer']],
    [{ answers: [{ question: '무엇이?', answer: '\ud800' }] }, ['answers.0.answer']],
    [{ answers: Array(11).fill({ question: '무엇이?', answer: '' }) }, ['answers']],
    [{ facts: {} }, ['']],
  ])('cannot be %#: the path names the field', (more, paths) => {
    expect(pathsOf(NewReview, { ...term, ...more })).toEqual(paths);
  });

  it('keeps an answer exactly as it was typed, and its question on one line', () => {
    const { answers } = NewReview.parse({
      ...term,
      answers: [{ question: ' 무엇이? ', answer: '\n 두 줄 \n' }],
    });
    expect(answers).toEqual([{ question: '무엇이?', answer: '\n 두 줄 \n' }]);
  });
});

describe('changes of a review', () => {
  it('leave out what stays, and add nothing by themselves', () => {
    expect(ReviewChanges.parse({})).toEqual({});
    expect(ReviewChanges.parse({ answers: [] })).toEqual({ answers: [] });
  });

  it.each([
    [{ period: '2021/..' }, 'period'],
    [{ answers: null }, 'answers'],
    [{ keptAt: null }, ''],
    [{ reflectionId: v7(2) }, ''],
  ])('cannot be %j', (changes, path) => {
    expect(pathsOf(ReviewChanges, changes)).toEqual([path]);
  });
});

describe('what a review finds', () => {
  const nothing = {
    ...{ schema: 1, period: '2021-41', from: '2021-09-01', to: '2021-12-20', takenOn: '2021-12-26' },
    ...{ goals: [], done: [], setAside: [], begun: [], reflections: [], resonance: [] },
    study: { minutes: 0, sessions: 0, byGoal: [] },
    ...{ decisionsDue: [], plansMoved: [] },
  };
  const reading = { level: 4, on: '2021-12-01', sentence: null };

  it('may be nothing at all', () => {
    expect(ReviewFacts.parse(nothing)).toEqual(nothing);
  });

  it('says of which shape it is, so that older ones stay readable', () => {
    expect(pathsOf(ReviewFacts, { ...nothing, schema: 2 })).toEqual(['schema']);
  });

  it.each([
    [{ resonance: [{ goalId: v7(1), before: null, now: reading }] }, []],
    [
      { resonance: [{ goalId: v7(1), before: null, now: { ...reading, level: 6 } }] },
      ['resonance.0.now.level'],
    ],
    [{ study: { minutes: 1.5, sessions: 1, byGoal: [] } }, ['study.minutes']],
    [{ done: [{ id: v7(1) }] }, expect.arrayContaining(['done.0.title', 'done.0.on'])],
    [{ from: '2021-09' }, ['from']],
    [{ mood: 'good' }, ['']],
  ])('is told strictly: %j', (more, paths) => {
    expect(pathsOf(ReviewFacts, { ...nothing, ...more })).toEqual(paths);
  });
});

it('keeping says nothing but that', () => {
  expect(Keeping.parse({})).toEqual({});
  expect(pathsOf(Keeping, { on: '2021' })).toEqual(['']);
});

it('a question for a page of reviews asks for 50 when it does not say', () => {
  expect(ReviewQuery.parse({})).toEqual({ limit: 50 });
  expect(pathsOf(ReviewQuery, { goal: v7(1) })).toEqual(['']);
});

function pathsOf(schema: z.ZodType, input: unknown): string[] {
  return (schema.safeParse(input).error?.issues ?? []).map((issue) => issue.path.join('.'));
}
