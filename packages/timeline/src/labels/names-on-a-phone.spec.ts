import { aGoal, aJourney, aMilestone, sceneOf, WORDS } from '../a-journey.fixture.js';
import { readJourney } from '../journey/journey.js';
import type { TimelineView } from '@ullim/types/timeline';
import { fitAll } from '../time/window.js';
import { overlap } from './obstacles.js';

const phone = { orientation: 'down', size: { width: 360, height: 520 } } as const;
const nlp = aGoal(1, '자연어처리', [['pursuing', '2021-01/..']]);
const vision = aGoal(2, '컴퓨터 비전', [['exploring', '2021-01/..']]);
const hackathon = aMilestone(10, '학교 해커톤', 'competition', 'done', { actual: '2021-08-20' });
const study = [{ on: '2021-06-03', minutes: 90, goalId: null, milestoneId: null }];
const namesIn = (view: Partial<TimelineView>, zoom = 1) => {
  const journey = aJourney(view);
  const { first, last } = fitAll(readJourney(journey));
  return sceneOf(journey, { ...phone, window: { first: last - (last - first) / zoom, last } });
};

describe('On a phone', () => {
  it.each([
    ['one milestone', { milestones: [hackathon] }],
    ['one milestone beside a goal', { goals: [nlp], milestones: [hackathon] }],
    ['hours of study', { study }],
  ])('what belongs to no goal is named over %s', (_, view) => {
    const named = namesIn(view).labels.filter(({ of }) => of.noun === 'lane');
    expect(named.map(({ texts }) => texts[0]!.text)).toEqual([WORDS.noGoal]);
  });

  it.each([1, 2, 4])('an upright name stands on no mark, zoomed in %d times', (zoom) => {
    const milestones = Array.from({ length: 12 }, (_, index) =>
      aMilestone(20 + index, `논문 ${index}`, 'paper', 'done', {
        goalId: index % 3 ? nlp.id : vision.id,
        actual: `2021-${String(index + 1).padStart(2, '0')}-11`,
      }),
    );
    const { labels, marks } = namesIn({ goals: [nlp, vision], milestones }, zoom);
    const names = labels.filter(({ of }) => of.noun === 'goal');
    expect(names.length).toBeGreaterThan(0);
    const boxes = marks.map(({ at: [x, y] }) => ({ x: x - 5, y: y - 5, width: 10, height: 10 }));
    for (const { box } of names) expect(boxes.filter((mark) => overlap(box, mark))).toEqual([]);
  });
});
