import { dayNumber } from '@ullim/types/honest-date/day';
import type { Level } from '@ullim/types/resonance-reading';
import {
  aDecision,
  aGoal,
  aJourney,
  aMilestone,
  aPivot,
  aReading,
  aReflection,
  id,
} from '../a-journey.fixture.js';
import { aroundTurn, turnsOf } from './resonance-turns.js';

const turns = (...levels: Level[]) =>
  turnsOf(
    levels.map((level, index) =>
      aReading(10 + index, id(1), level, `2021-${String(index + 1).padStart(2, '0')}-15`),
    ),
    'kr',
  );

describe('An echo turns', () => {
  it.each<[Level[], [Level, Level, Level][]]>([
    [[3, 5, 2], [[3, 5, 2]]],
    [[4, 2, 3], [[4, 2, 3]]],
    [
      [3, 5, 5, 3],
      [
        [3, 5, 5],
        [5, 5, 3],
      ],
    ],
    [[5, 4, 2], []],
    [[3, 3, 3], []],
    [[3, 5], []],
    [[], []],
  ])('%j', (levels, expected) => {
    expect(turns(...levels).map(({ before, level, after }) => [before, level, after])).toEqual(expected);
  });
});

describe('Around a turn', () => {
  const goal = aGoal(1, '웹 백엔드', [['pursuing', '2020/..']]);
  const other = aGoal(2, '머신러닝', [['pursuing', '2021/..']]);
  const own = { goalId: goal.id };
  const view = aJourney({
    goals: [goal, other],
    milestones: [
      aMilestone(10, '끝난 것', 'project', 'done', { ...own, actual: '2021-01-05/2021-05-20' }),
      aMilestone(11, '먼 것', 'project', 'done', { ...own, actual: '2021-01-05' }),
      aMilestone(12, '다른 목표의 것', 'book', 'done', { goalId: other.id, actual: '2021-05-24' }),
      aMilestone(13, '하려던 것', 'book', 'planned', { ...own, planned: '2021-05-24' }),
      aMilestone(14, '그해의 것', 'book', 'done', { ...own, actual: '2021' }),
      aMilestone(15, '하는 중', 'course', 'under_way', { ...own, actual: '2021-06-10/..' }),
    ],
    reflections: [
      aReflection(20, '조용해졌다', '2021-05-25', [goal.id]),
      { ...aReflection(21, '쓰던 글', '2021-05-24', [goal.id]), keptAt: null },
      { ...aReflection(22, '한 일에 대하여', '2021-06-20'), milestoneIds: [id(10)] },
    ],
    pivots: [aPivot(30, [[goal.id, 'set_aside']], other.id, '2021-07')],
    decisions: [
      aDecision(40, '계속할까', [goal.id], { decidedOn: '2021-05-30' }),
      aDecision(41, '아직 정하지 않았다', [goal.id]),
    ],
  });
  const around = (day: string) => aroundTurn(view, goal.id, dayNumber(day) + 0.5);

  it('stands what happened to the goal, the nearest first, at most four', () => {
    expect(around('2021-05-24').map(({ noun, date }) => [noun, date])).toEqual([
      ['reflection', '2021-05-25'],
      ['milestone', '2021-01-05/2021-05-20'],
      ['decision', '2021-05-30'],
      ['milestone', '2021-06-10/..'],
    ]);
  });

  it('says whether a milestone began or ended', () => {
    expect(around('2021-05-24').filter(({ noun }) => noun === 'milestone')).toMatchObject([
      { edge: 'ended', apart: 4 },
      { edge: 'began', apart: 17 },
    ]);
  });

  it('stand the turn itself and texts about its milestones', () => {
    expect(around('2021-07-16').map(({ noun }) => noun)).toEqual(['pivot', 'reflection', 'milestone']);
  });

  it('is empty far from everything', () => {
    expect(around('2023-01-01')).toEqual([]);
  });
});
