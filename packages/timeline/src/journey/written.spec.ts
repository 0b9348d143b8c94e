import { dayNumber } from '@ullim/types/honest-date/day';
import {
  aGoal,
  aJourney,
  aMilestone,
  aReading,
  aReflection,
  aReview,
  id,
  sceneOf,
} from '../a-journey.fixture.js';
import { fitAll, fitLively } from '../time/window.js';
import { NO_GOAL, readJourney } from './journey.js';

const nlp = aGoal(1, '자연어처리', [['pursuing', '2021-03/..']]);
const laneOf = (entry: string, view: ReturnType<typeof aJourney>) =>
  readJourney(view).lanes.find(({ entries }) => entries.some((each) => each.id === entry))?.id;

describe('A text about milestones of two goals', () => {
  const [site, paper] = [20, 21];
  const about = { ...aReflection(30, '두 해를 돌아보며', '2021-10-01'), milestoneIds: [id(site), id(paper)] };
  const milestone = (number: number, goalId: string) =>
    aMilestone(number, '한 일', 'project', 'done', { goalId, actual: '2021-05' });

  it('lies on the goal of the first, and on that of the other where only that one is looked at', () => {
    const web = aGoal(2, '웹', [['pursuing', '2021-01/..']]);
    const both = [milestone(site, web.id), milestone(paper, nlp.id)];
    const view = aJourney({ goals: [web, nlp], milestones: both, reflections: [about] });
    expect(laneOf(about.id, view)).toBe(web.id);
    const filtered = { ...view, goals: [nlp], milestones: both.slice(1) };
    expect(laneOf(about.id, filtered)).toBe(nlp.id);
  });
});

describe('A review', () => {
  const review = aReview(40, '2021-07/2021-08');

  it('lies where it asked a goal how it echoes', () => {
    const readings = [{ ...aReading(50, nlp.id, 4, '2021-09-01'), reviewId: review.id }];
    expect(laneOf(review.id, aJourney({ goals: [nlp], readings, reviews: [review] }))).toBe(nlp.id);
  });

  it('that asked for none lies beside the goals, at the end of its period', () => {
    const view = aJourney({ goals: [nlp], reviews: [review] });
    expect(laneOf(review.id, view)).toBe(NO_GOAL);
    const [entry] = readJourney(view).lanes[1]!.entries;
    expect(entry!.anchor).toBe(dayNumber('2021-08-31') + 0.5);
    expect(sceneOf(view).marks).toMatchObject([{ noun: 'review', id: review.id }]);
  });

  it('that was never kept is not there', () => {
    const view = aJourney({ goals: [nlp], reviews: [{ ...review, keptAt: null }] });
    expect(readJourney(view).lanes).toHaveLength(1);
  });
});

describe('Study for no goal', () => {
  const studied = (on: string) => ({ on, minutes: 180, goalId: null, milestoneId: null });

  it('hangs from a string of its own, though nothing else lies on it', () => {
    const view = aJourney({ goals: [nlp], study: ['2021-10-04', '2021-10-05', '2021-11-20'].map(studied) });
    const scene = sceneOf(view);
    expect(scene.textures).toMatchObject([{ dye: null }]);
    expect(scene.threads).toMatchObject([{ dye: null }]);
    expect(scene.labels.map(({ of }) => of)).toContainEqual({ noun: 'lane', id: NO_GOAL });
  });

  it('has its name before it, though a mark comes later', () => {
    const study = ['2021-04-04', '2021-05-05'].map(studied);
    const review = aReview(40, '2021-09/2021-10');
    const { textures, labels } = sceneOf(aJourney({ goals: [nlp], study, reviews: [review] }));
    const { box } = labels.find(({ of }) => of.noun === 'lane')!;
    expect(box.x + box.width).toBeLessThan(textures[0]!.hairs[0]![0][0]);
  });

  it('is part of the whole, before anything else was', () => {
    const journey = readJourney(aJourney({ goals: [nlp], study: [studied('2018-04-01')] }));
    for (const fit of [fitAll, fitLively]) expect(fit(journey).first).toBeLessThan(dayNumber('2018-04-01'));
  });

  it('in a year of which no more is known makes no lane', () => {
    expect(readJourney(aJourney({ goals: [nlp], study: [studied('2018')] })).lanes).toHaveLength(1);
  });
});
