import { dayNumber } from '@ullim/types/honest-date/day';
import type { StudyOnDate } from '@ullim/types/study-session';
import { aGoal, aJourney, aMilestone, sceneOf } from '../a-journey.fixture.js';
import { readJourney } from '../journey/journey.js';
import { overlap } from '../labels/obstacles.js';
import type { Scene } from '../scene.js';
import { fitAll } from '../time/window.js';

const nlp = aGoal(1, '자연어처리', [['pursuing', '2021-09/..']]);
const studied = (on: string, minutes: number, goalId: string | null = null): StudyOnDate => ({
  ...{ on, minutes, goalId, milestoneId: null },
});
const autumn = ['2021-10-04', '2021-10-06', '2021-10-20', '2021-11-08', '2021-11-09'];
const hours = (goalId: string | null = null) => autumn.map((on) => studied(on, 90, goalId));
const wordsOf = ({ labels }: Scene) =>
  labels
    .filter(({ of }) => of.noun === 'study')
    .sort((a, b) => a.box.x - b.box.x || a.box.y - b.box.y)
    .map(({ texts }) => texts.map(({ text }) => text).join(' / '));
const near = { first: 18_880, last: 19_000 };

describe('Hours of study that nothing else is told of', () => {
  it('say how many they are, month by month where months have room', () => {
    expect(wordsOf(sceneOf(aJourney({ study: hours() }), { window: near }))).toEqual([
      '공부 4시간 30분',
      '공부 3시간',
    ]);
  });

  it('say it of a goal, too', () => {
    const view = aJourney({ goals: [nlp], study: hours(nlp.id) });
    expect(wordsOf(sceneOf(view, { window: near }))).toEqual(['공부 4시간 30분', '공부 3시간']);
  });

  it('are told of with their time where time runs down', () => {
    const size = { width: 360, height: 700 };
    const view = aJourney({ study: hours() });
    expect(wordsOf(sceneOf(view, { window: near, size, orientation: 'down' }))).toEqual([
      '공부 4시간 30분 / 2021년 10월',
      '공부 3시간 / 2021년 11월',
    ]);
  });

  it('known to a term are not said to be in one of its months', () => {
    const view = aJourney({ study: [...hours(), studied('2021-41', 600)] });
    expect(wordsOf(sceneOf(view, { window: near }))).toEqual(['공부 17시간 30분']);
  });

  it('are told of together where no term has room', () => {
    const view = aJourney({ study: [...hours(), studied('1962-03-02', 60)] });
    const window = fitAll(readJourney(view));
    expect(wordsOf(sceneOf(view, { window }))).toEqual(['공부 8시간 30분']);
  });

  it('hang one for each day, and longer than beside other things', () => {
    const [alone] = sceneOf(aJourney({ study: hours() }), { window: near }).textures;
    const course = aMilestone(2, '운영체제', 'course', 'done', { actual: '2021-41' });
    const beside = sceneOf(aJourney({ study: hours(), milestones: [course] }), { window: near });
    expect(alone).toMatchObject({ broad: true });
    expect(alone!.hairs).toHaveLength(5);
    expect(beside.textures[0]).toMatchObject({ broad: false });
    expect(beside.textures[0]!.hairs).toHaveLength(3);
    expect(lengthOf(alone!)).toBeGreaterThan(2 * lengthOf(beside.textures[0]!));
    expect(wordsOf(beside)).toEqual([]);
  });

  it('hang one for each day beside other things, too, where days have names', () => {
    const course = aMilestone(2, '운영체제', 'course', 'done', { actual: '2021-41' });
    const week = ['2021-10-04', '2021-10-05', '2021-10-06', '2021-10-07', '2021-10-09'].map((on) =>
      studied(on, 60),
    );
    const first = dayNumber('2021-10-03');
    const { textures } = sceneOf(aJourney({ study: week, milestones: [course] }), {
      window: { first, last: first + 9 },
    });
    expect(textures[0]!.hairs).toHaveLength(5);
  });

  it('keep their words off their hairs and their name', () => {
    const { textures, labels } = sceneOf(aJourney({ study: hours() }), { window: near });
    for (const { box, of } of labels) {
      for (const [[x, y], [, foot]] of textures[0]!.hairs)
        expect(overlap(box, { x, y, width: 1, height: foot - y })).toBe(false);
      expect(labels.some((other) => other.of !== of && overlap(other.box, box))).toBe(false);
    }
  });
});

const lengthOf = ({ hairs }: Scene['textures'][number]) =>
  Math.max(...hairs.map(([[, y], [, foot]]) => foot - y));
