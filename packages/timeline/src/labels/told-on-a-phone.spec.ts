import type { TimelineView } from '@ullim/types/timeline';
import { aGoal, aJourney, aMilestone, firstPlace, sceneOf } from '../a-journey.fixture.js';
import { overlap } from './obstacles.js';
import { boxesOf } from './leaders-down.js';

const phone = { orientation: 'down', size: { width: 360, height: 520 } } as const;
const web = aGoal(1, '웹', [['pursuing', '2021-03/..']]);
const vision = aGoal(2, '비전', [['pursuing', '2021-03/..']]);
const sceneOn = (view: Partial<TimelineView>) => sceneOf(aJourney({ goals: [web, vision], ...view }), phone);
const on = (number: number, title: string, actual: string, goalId = web.id) =>
  aMilestone(number, title, 'lecture', 'done', { goalId, actual });

describe('What one did is told on a phone', () => {
  it('past the marks of another goal, not out from behind them', () => {
    const first = aMilestone(10, '분류기', 'project', 'done', {
      goalId: web.id,
      actual: '2021-08-15',
      evidence: [firstPlace],
    });
    const { labels, marks } = sceneOn({ milestones: [first, on(11, '논문', '2021-08-15', vision.id)] });
    const { leader } = labels.find(({ of }) => of.id === first.id)!;
    const other = marks.find(({ at: [x] }) => x > leader![0]![0])!;
    const [x, y] = other.at;
    for (const box of boxesOf(leader!))
      expect(overlap(box, { x: x - 8, y: y - 8, width: 16, height: 16 })).toBe(false);
  });
});
