import { dayNumber } from '@ullim/types/honest-date/day';
import { aGoal, aJourney, aMilestone, aReading, sceneOf } from '../a-journey.fixture.js';
import { boxAround } from '../box-around.js';
import { overlap } from './obstacles.js';

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
  it('lie on nothing that lasted, though their bands are full and begin before the picture', () => {
    const full = goals.slice(0, 14);
    const { labels, spans } = sceneOf(
      aJourney({
        goals: full,
        readings: full.map((goal, index) => aReading(2_000 + index, goal.id, 5, '2013-02-01')),
        milestones: full.map((goal, index) =>
          aMilestone(3_000 + index, '모임', 'membership', 'done', {
            goalId: goal.id,
            actual: '2013/2021-11',
          }),
        ),
      }),
      {
        size: { width: 1280, height: 570 },
        window: { first: dayNumber('2019-06-01'), last: dayNumber('2021-12-20') },
      },
    );
    const bars = spans.map(({ from, to, thickness }) => boxAround([from, to], thickness / 2));
    const names = labels.filter(({ of }) => of.noun === 'goal');
    expect(bars).toHaveLength(14);
    expect(names.length).toBeGreaterThan(7);
    expect(names.filter(({ box }) => bars.some((bar) => overlap(box, bar)))).toEqual([]);
  });

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
