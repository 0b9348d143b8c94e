import { describe, expect, it } from '@jest/globals';
import type { Level } from '@ullim/types/resonance-reading';
import type { FactsShown } from './read-facts';
import { readFacts } from './read-facts';
import { answerRows, echoRows, studyRows } from './then-now';

const goal = (id: string, name = id): FactsShown['goals'][number] => ({
  ...{ id, name, dye: 'indigo', stance: 'pursuing', active: true },
});
const reading = (level: Level) => ({ level, on: '2021-12-26', sentence: null });
const facts = (more: Partial<FactsShown>): FactsShown => ({
  ...{ schema: 1, period: '2021-41', from: '2021-09-01', to: '2021-12-20', takenOn: '2021-12-26' },
  ...{ goals: [], done: [], setAside: [], begun: [], reflections: [], resonance: [] },
  ...{ decisionsDue: [], plansMoved: [], study: { minutes: 0, sessions: 0, byGoal: [] } },
  ...more,
});

const spring = facts({
  goals: [goal('web', '웹'), goal('ml', '머신 러닝')],
  resonance: [
    { goalId: 'web', before: reading(5), now: reading(2) },
    { goalId: 'ml', before: null, now: reading(3) },
  ],
  study: {
    ...{ minutes: 150, sessions: 3 },
    byGoal: [
      { goalId: 'web', minutes: 120 },
      { goalId: null, minutes: 30 },
    ],
  },
});
const autumn = facts({
  goals: [goal('ml', '머신러닝'), goal('nlp', '자연어처리')],
  resonance: [
    { goalId: 'ml', before: reading(3), now: reading(5) },
    { goalId: 'nlp', before: reading(1), now: null },
  ],
  study: {
    ...{ minutes: 90, sessions: 2 },
    byGoal: [
      { goalId: 'nlp', minutes: 60 },
      { goalId: 'ml', minutes: 30 },
    ],
  },
});

describe('Then beside now', () => {
  it('shows how each goal echoed in both, under the name it has now', () => {
    expect(echoRows(spring, autumn).map((row) => [row.goal.name, row.then?.level, row.now?.level])).toEqual([
      ['머신러닝', 3, 5],
      ['웹', 2, undefined],
    ]);
  });

  it('is before the period and in it, when it is the first review', () => {
    expect(echoRows(null, autumn).map((row) => [row.goal.id, row.then?.level, row.now?.level])).toEqual([
      ['ml', 3, 5],
      ['nlp', 1, undefined],
    ]);
  });

  it('shows where the time went in both, the most studied now first', () => {
    expect(studyRows(spring, autumn).map((row) => [row.goal?.id ?? null, row.then, row.now])).toEqual([
      ['nlp', 0, 60],
      ['ml', 0, 30],
      ['web', 120, 0],
      [null, 30, 0],
    ]);
  });

  it('puts both answers under one question, and leaves no answer out', () => {
    const then = [
      { question: '남은 것', answer: '접속 기록' },
      { question: '예전 물음', answer: '소모임' },
      { question: '다음', answer: '' },
    ];
    const now = [
      { question: '남은 것', answer: ' 스팸 분류기 ' },
      { question: '다음', answer: '' },
    ];
    expect(answerRows(then, now)).toEqual([
      { question: '남은 것', then: '접속 기록', now: '스팸 분류기' },
      { question: '예전 물음', then: '소모임', now: null },
    ]);
  });
});

describe('What was kept', () => {
  it('is read by its own schema, and not guessed at when it is a later one', () => {
    expect(readFacts(spring)).toBe(spring);
    expect(readFacts({ schema: 2 })).toBeNull();
  });
});
