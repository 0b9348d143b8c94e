import { dayNumber } from '@ullim/types/honest-date/day';
import { aGoal, aJourney, aMilestone, sceneOf } from './a-journey.fixture.js';
import { hitTest } from './hit-test.js';

const goal = aGoal(1, '자연어처리', [['pursuing', '2020/..']]);
const days = Array.from({ length: 20 }, (_, index) =>
  aMilestone(10 + index, `일 ${index}`, 'book', 'done', {
    goalId: goal.id,
    actual: `2021-04-${String(index + 1).padStart(2, '0')}`,
  }),
);
const someday = aMilestone(50, '언젠가 읽을 책', 'book', 'planned', { goalId: goal.id });

describe('In the row at the foot of a phone', () => {
  const first = dayNumber('2021-04-01');
  const scene = sceneOf(aJourney({ goals: [goal], milestones: [...days, someday] }), {
    window: { first, last: first + 16 },
    size: { width: 360, height: 520 },
    orientation: 'down',
  });
  const { box, marks } = scene.rack!;

  it('one meets what rests there, and never what goes on under it', () => {
    const under = scene.marks.filter(({ at: [, y] }) => y > box.y);
    expect(under.length).toBeGreaterThan(0);
    for (let x = 0; x < 360; x += 5)
      for (let y = box.y; y < box.y + box.height; y += 5)
        expect([undefined, someday.id]).toContain(hitTest(scene, x, y, 14)?.id);
    expect(hitTest(scene, ...marks[0]!.at)?.id).toBe(someday.id);
  });

  it('and over it what lies on the lanes', () => {
    const nearest = scene.marks.filter(({ at: [, y] }) => y < box.y).at(-1)!;
    expect(hitTest(scene, ...nearest.at, 14)?.noun).toBe('milestone');
    expect(hitTest(scene, nearest.at[0], box.y - 2, 60)?.id).not.toBe(someday.id);
  });
});
