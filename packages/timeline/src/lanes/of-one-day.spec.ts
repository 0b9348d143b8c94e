import { dayNumber } from '@ullim/types/honest-date/day';
import { aGoal, aJourney, aMilestone, sceneOf } from '../a-journey.fixture.js';
import type { Scene } from '../scene.js';

const COURSES = ['운영체제', '네트워크', '자료구조', '알고리즘', '선형대수', '확률과 통계', '데이터베이스'];
const goal = aGoal(1, '컴퓨터공학', [['pursuing', '2019/..']]);
const other = aGoal(2, '자연어처리', [['pursuing', '2019/..']]);
const milestones = COURSES.map((title, index) =>
  aMilestone(10 + index, title, 'course', 'done', { goalId: goal.id, actual: '2021-40' }),
);
const term = { first: dayNumber('2021-02-01'), last: dayNumber('2021-07-01') };
const sceneIn = (options: Parameters<typeof sceneOf>[1]) =>
  sceneOf(aJourney({ goals: [goal, other], milestones }), options);

describe('The courses of one term', () => {
  it.each([
    ['in a picture of years', { first: dayNumber('2019-01-01'), last: dayNumber('2022-06-01') }],
    ['in one of the term', term],
  ])('each have a mark that lies on no other, and a bar: %s', (_, window) => {
    const { marks, spans } = sceneIn({ window });
    expect(marks.map(({ noun }) => noun)).toEqual(COURSES.map(() => 'milestone'));
    expect(new Set(spans.map(({ from }) => from[1])).size).toBe(COURSES.length);
    const rows = marks.map(({ at }) => at[1]).sort((a, b) => a - b);
    for (const [index, row] of rows.slice(1).entries()) expect(row - rows[index]!).toBeGreaterThan(12);
  });

  it('each have a name, where one looks at the term', () => {
    const told = toldIn(sceneIn({ window: term }));
    expect(COURSES.filter((title) => !told.includes(title))).toEqual([]);
  });

  it('are a number where there is no room for so many', () => {
    const goals = [
      goal,
      ...Array.from({ length: 9 }, (_, index) =>
        aGoal(20 + index, `목표 ${index}`, [['pursuing', '2019/..']]),
      ),
    ];
    const { marks } = sceneOf(aJourney({ goals, milestones }), { window: term });
    expect(marks.filter(({ noun }) => noun === 'cluster')).toHaveLength(1);
  });
});

const toldIn = ({ labels }: Scene) =>
  labels.map(({ texts }) => texts.map(({ text }) => text).join(' ')).join('\n');
