import { dayNumber } from '@ullim/types/honest-date/day';
import type { TimelineView } from '@ullim/types/timeline';
import { aGoal, aJourney, aMilestone, aReading, firstPlace, sceneOf } from '../a-journey.fixture.js';
import { overlap } from './obstacles.js';
import { boxesOf } from './leaders-down.js';
import { sample } from '../the-sample.fixture.js';

const phone = { orientation: 'down', size: { width: 360, height: 520 } } as const;
const web = aGoal(1, '웹', [['pursuing', '2021-03/..']]);
const vision = aGoal(2, '비전', [['pursuing', '2021-03/..']]);
const sceneOn = (view: Partial<TimelineView>) => sceneOf(aJourney({ goals: [web, vision], ...view }), phone);
const on = (number: number, title: string, actual: string, goalId = web.id) =>
  aMilestone(number, title, 'lecture', 'done', { goalId, actual });

describe('What one did is told on a phone', () => {
  it('in its own row, where a resonance stands only if there is room besides', () => {
    const readings = [aReading(30, vision.id, 2, '2021-05-10'), aReading(31, vision.id, 5, '2021-09-10')];
    const milestones = [on(10, '첫 강의', '2021-05-10'), on(11, '둘째 강의', '2021-09-10')];
    const { labels, levels } = sceneOn({ readings, milestones });
    const told = labels.filter(({ of }) => of.noun === 'milestone');
    expect(told.map(({ leader }) => leader!.length)).toEqual([2, 2]);
    expect(levels.map(({ text }) => text.text)).toEqual(['2', '5']);
  });

  it('and no goal has its name in the way, where there is another place', () => {
    const whole = sample('ko');
    const milestones = whole.milestones.filter(({ title }) => title.startsWith('논문'));
    const window = { first: dayNumber('2021-07-15'), last: dayNumber('2022-02-20') };
    const view = { ...whole, milestones, reflections: [], decisions: [], reviews: [] };
    const told = sceneOf(view, { ...phone, window }).labels.filter(({ of }) => of.noun === 'milestone');
    expect(told).toHaveLength(milestones.length);
  });

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
