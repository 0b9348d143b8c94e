import { describe, expect, it } from '@jest/globals';
import type { GoalView } from '@ullim/types/goal';
import type { MilestoneView } from '@ullim/types/milestone';
import { keyOf, NO_SUBJECT, shownSubjects, subjectNamed, subjectOf } from './subject';

const goal = (id: string, name: string, stance = 'pursuing') =>
  ({ id, name, dye: 'pine', spells: [{ stance }] }) as unknown as GoalView;
const milestone = (id: string, title: string, status = 'under_way', goalId: string | null = null) =>
  ({ id, title, status, goalId }) as unknown as MilestoneView;

const subjects = shownSubjects({
  goals: [goal('g1', '웹 백엔드', 'set_aside'), goal('g2', '자연어처리'), goal('g3', '컴퓨터 비전')],
  milestones: [
    milestone('m1', '기계학습', 'done', 'g2'),
    milestone('m2', '말뭉치와 통계', 'under_way', 'g2'),
    milestone('m3', '비전 논문 세 편', 'planned', 'g3'),
  ],
});
const named = (text: string) => subjectNamed(text, subjects)?.name;

describe('what was studied for', () => {
  it('is one word and back', () => {
    for (const subject of [NO_SUBJECT, subjectOf('goal:g1'), subjectOf('milestone:m1')])
      expect(subjectOf(keyOf(subject))).toEqual(subject);
    expect(subjectOf('something else')).toEqual(NO_SUBJECT);
  });
  it('is offered with what is under way first and what was set aside last', () => {
    expect(subjects.map(({ name }) => name)).toEqual([
      '말뭉치와 통계',
      '자연어처리',
      '컴퓨터 비전',
      '비전 논문 세 편',
      '기계학습',
      '웹 백엔드',
    ]);
  });
  it('wears the colour of its goal', () => {
    expect(subjects[0]!.dye).toBe('pine');
  });
});

describe('a name in a cell', () => {
  it('is found whole, whatever its spaces and case', () => {
    expect(named(' 자연어 처리 ')).toBe('자연어처리');
  });
  it('is found by a part that only one name holds', () => {
    expect(named('말뭉치')).toBe('말뭉치와 통계');
    expect(named('비전')).toBeUndefined();
  });
  it('is found inside more words', () => {
    expect(named('기계학습 과제')).toBe('기계학습');
  });
  it('is not made up', () => {
    expect(named('요리')).toBeUndefined();
    expect(named('')).toBeUndefined();
  });
});
