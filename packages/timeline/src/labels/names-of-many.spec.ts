import { aGoal, aJourney, aMilestone, aReading, sceneOf } from '../a-journey.fixture.js';

const LEVELS = [1, 2, 3, 4, 5] as const;
const STANCES = ['exploring', 'pursuing', 'paused', 'set_aside', 'reached'] as const;
const goals = Array.from({ length: 40 }, (_, index) =>
  aGoal(index + 1, `${index + 1}번째 목표 ${index % 5 ? '' : '한국어로 길게 쓴 이름이 어디까지 가는지'}`, [
    [STANCES[index % 5]!, `${2009 + (index >> 2)}-0${1 + 2 * (index % 4)}/..`],
  ]),
);
const milestones = goals.flatMap((goal, index) =>
  [7, 8, 9].map((month) =>
    aMilestone(100 + 10 * index + month, `일 ${month}`, 'book', 'done', {
      goalId: goal.id,
      actual: `${2009 + (index >> 2)}-0${month}`,
    }),
  ),
);

const readings = goals.map((goal, index) =>
  aReading(1_000 + index, goal.id, LEVELS[(3 * index) % 5]!, `${2009 + (index >> 2)}-12-01`),
);

describe('The names of many goals', () => {
  it('stand left of their bands, over or on them, and never under them, where they would be taken for the next one', () => {
    const { labels, needs } = sceneOf(aJourney({ goals, milestones, readings }), {
      size: { width: 1280, height: 570 },
    });
    const names = labels.filter(({ of }) => of.noun === 'goal');
    expect(names.length).toBeGreaterThan(35);
    const pitch = 54;
    const first = needs.height - 16 - goals.length * pitch;
    for (const { of, box } of names) {
      const centre = first + (goals.findIndex(({ id }) => id === of.id) + 0.5) * pitch;
      expect(Math.abs(centre - (box.y + box.height / 2))).toBeLessThan(pitch * 0.75);
      expect(box.y + box.height / 2).toBeLessThan(centre + 6);
    }
  });
});
