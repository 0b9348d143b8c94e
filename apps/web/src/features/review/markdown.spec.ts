import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { formatDate } from '@ullim/types/honest-date/format';
import { formatMinutes } from '@ullim/types/minutes/format';
import { reviewMarkdown, type MarkdownWords } from './markdown';
import type { TimelineView } from '@ullim/types/timeline';
import { linksOf } from './links';
import type { FactsShown } from './read-facts';

const facts: FactsShown = {
  ...{ schema: 1, period: '2021-41', from: '2021-09-01', to: '2021-12-20', takenOn: '2021-12-26' },
  goals: [{ id: 'nlp', name: '자연어처리', dye: 'indigo', stance: 'pursuing', active: true }],
  done: [{ id: 'ml', title: '기계학습', kind: 'course', goalId: null, on: '2021-41', reason: null }],
  setAside: [
    {
      id: 'site',
      title: '두 번째 *사이트*',
      kind: 'project',
      goalId: null,
      on: null,
      reason: '울림이\n줄어서',
    },
  ],
  begun: [],
  study: {
    ...{ minutes: 95, sessions: 3 },
    byGoal: [
      { goalId: 'nlp', minutes: 75 },
      { goalId: null, minutes: 20 },
    ],
  },
  reflections: [],
  resonance: [
    {
      goalId: 'nlp',
      before: { level: 2, on: '2021-08', sentence: null },
      now: { level: 4, on: '2021-12-26', sentence: '문장이 보인다' },
    },
  ],
  decisionsDue: [],
  plansMoved: [{ milestoneId: 'exam', title: '1. 자격', old: '2021-12', new: null }],
};
const answers = [
  { question: '무엇이 남았나요', answer: '*조사*를 떼어 내던 순간.\n\n- 그날 밤' },
  { question: '무엇이 달랐나요', answer: '' },
];

describe('A review published as a post', () => {
  it('reads like one in Korean', () => {
    expect(reviewMarkdown(facts, answers, wordsIn('ko'))).toBe(
      [
        '## 울림\n\n- 자연어처리: 2 옅다 → 4 또렷하다 (문장이 보인다)',
        '## 무엇이 남았나요\n\n*조사*를 떼어 내던 순간.\n\n- 그날 밤',
        '## 한 것\n\n- 기계학습 (2021년 2학기)',
        '## 접어 둔 것\n\n- 두 번째 \\*사이트\\*: 울림이 줄어서',
        '## 공부한 시간\n\n- 자연어처리: 1시간 15분\n- 목표에 속하지 않은 것: 20분\n- 모두: 1시간 35분',
        '## 옮겨진 계획\n\n- 1\\. 자격: 2021년 12월 → 정하지 않음\n',
      ].join('\n\n'),
    );
  });

  it('reads like one in English', () => {
    const text = reviewMarkdown(facts, [], wordsIn('en'));
    expect(text).toContain('## Done\n\n- 기계학습 (2nd semester 2021)');
    expect(text).toContain('2 thin → 4 clear');
  });

  it('tells of no echo that was not given in the period', () => {
    const before = { level: 5, on: '2021-05', sentence: null } as const;
    const quiet = { ...facts, resonance: [{ goalId: 'nlp', before, now: null }] };
    expect(reviewMarkdown(quiet, [], wordsIn('ko'))).not.toContain('가득하다');
  });

  it('points to the goals something was found of, as far as they are there', () => {
    const idle = { ...facts.goals[0]!, id: 'vision' };
    const journey = { milestones: [{ id: 'ml' }], goals: [{ id: 'nlp' }, { id: 'vision' }] };
    const found = { ...facts, goals: [...facts.goals, idle] };
    expect(linksOf(found, journey as TimelineView)).toEqual({ milestoneIds: ['ml'], goalIds: ['nlp'] });
  });

  it('has the answers though nobody here can read what was found', () => {
    expect(reviewMarkdown(null, answers, wordsIn('ko'))).toBe(
      '## 무엇이 남았나요\n\n*조사*를 떼어 내던 순간.\n\n- 그날 밤\n',
    );
  });
});

function wordsIn(locale: 'ko' | 'en'): MarkdownWords {
  const folder = join(import.meta.dirname, '../../locales', locale);
  const messages: Record<string, unknown> = Object.fromEntries(
    ['review', 'identity'].map((name) => [
      name,
      JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')),
    ]),
  );
  const find = (key: string) =>
    key.split('.').reduce<unknown>((inner, name) => (inner as Record<string, unknown>)[name], messages);
  return {
    t: (key) => String(find(key)),
    date: (date) => (date === null ? '' : formatDate(date, locale, 'kr')),
    length: (minutes) => formatMinutes(minutes, locale),
  };
}
