import { dayNumber } from '@ullim/types/honest-date/day';
import type { MilestoneView } from '@ullim/types/milestone';
import { aGoal, aJourney, aMilestone, sceneOf } from '../a-journey.fixture.js';

const ended = '2021-06-30';
const web = aGoal(1, '웹 백엔드', [
  ['pursuing', '2021-01/..'],
  ['set_aside', `${ended}/..`],
]);
const nlp = aGoal(2, '자연어처리', [['pursuing', '2021-01/..']]);
const talk = aMilestone(10, '발표', 'other', 'done', { goalId: web.id, actual: '2021-07-20' });
const lectures = aMilestone(11, '강의 이어 듣기', 'lecture', 'under_way', {
  goalId: web.id,
  actual: '2021-06-01/..',
});
const PER_DAY = 4;
/** Which goals are named where the picture begins so many pixels after the one was set aside. */
const namedFrom = (after: number, milestones: MilestoneView[], shape: 'right' | 'down') => {
  const size = shape === 'right' ? { width: 1280, height: 600 } : { width: 360, height: 600 };
  const first = dayNumber(ended) + after / PER_DAY;
  const last = first + (shape === 'right' ? size.width : size.height) / PER_DAY;
  const view = aJourney({ goals: [web, nlp], milestones });
  const { labels } = sceneOf(view, { window: { first, last }, size, orientation: shape });
  return labels.filter(({ of }) => of.noun === 'goal').map(({ texts }) => texts[0]!.text);
};

describe.each(['right', 'down'] as const)('Where time runs %s', (shape) => {
  it('a goal is named as long as one sees its band', () => {
    expect(namedFrom(-160, [], shape)).toEqual([web.name, nlp.name]);
  });

  it('and no longer when only the last of it is left, as thin as nothing', () => {
    expect(namedFrom(60, [], shape)).toEqual([nlp.name]);
  });

  it('nor for what lies just outside of the picture', () => {
    expect(namedFrom(110, [talk], shape)).toEqual([nlp.name]);
  });

  it('but as long as something of it lasts', () => {
    expect(namedFrom(300, [lectures], shape)).toContain(web.name);
  });
});
