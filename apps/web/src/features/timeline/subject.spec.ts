import { expect, it } from '@jest/globals';
import { readJourney } from '@ullim/timeline/journey/journey';
import type { GoalView } from '@ullim/types/goal';
import type { MilestoneView } from '@ullim/types/milestone';
import type { ReflectionSummary } from '@ullim/types/reflection';
import type { TimelineView } from '@ullim/types/timeline';
import type { Scene } from '@ullim/timeline/scene';
import { itemOf, subjectsOf } from './subject';

const goal = {
  ...{ id: 'nlp', name: '자연어처리', dye: 'pine', position: 0 },
  spells: [{ id: 'spell', stance: 'pursuing', period: '2021-09/..', reason: null, pivotId: null }],
} as GoalView;
const classifier = {
  ...{
    id: 'classifier',
    goalId: 'nlp',
    title: '스팸 메일 분류기',
    status: 'done',
    details: { kind: 'project' },
  },
  ...{ planned: null, firstPlanned: null, actual: '2021-11/2021-12', evidence: [], position: 0 },
} as unknown as MilestoneView;
const reflection = {
  ...{ id: 'reflection', title: '읽은 것을 처음으로 손에 쥔 날', excerpt: '', happenedOn: '2021-12-03' },
  ...{ keptAt: '2021-12-03T00:00:00Z', goalIds: ['nlp'], milestoneIds: ['classifier', 'gone'] },
} as unknown as ReflectionSummary;
const view: TimelineView = {
  ...{
    today: '2021-12-26',
    calendar: 'kr',
    goals: [goal],
    milestones: [classifier],
    reflections: [reflection],
  },
  ...{ readings: [], decisions: [], pivots: [], reviews: [] },
  study: [
    { on: '2021-11-20', goalId: 'nlp', milestoneId: 'classifier', minutes: 1200 },
    { on: '2021-11-21', goalId: 'nlp', milestoneId: 'classifier', minutes: 60 },
    { on: '2021-11-22', goalId: 'nlp', milestoneId: null, minutes: 30 },
  ],
};
const subjects = subjectsOf(view, readJourney(view));

it('a milestone knows what was written about it, and how long one studied for it', () => {
  expect(subjects.of('milestone', 'classifier')).toMatchObject({ reflections: [reflection], studied: 1260 });
});

it('a reflection knows the milestones it tells of, but for those that are gone', () => {
  expect(subjects.of('reflection', 'reflection')).toMatchObject({ goal, milestones: [classifier] });
});

it('a goal counts its reflections, and all study for it and its milestones', () => {
  expect(subjects.of('goal', 'nlp')).toMatchObject({ reflections: 1, studied: 1290 });
});

it('what is not there is no subject', () => {
  expect(subjects.of('milestone', 'gone')).toBeNull();
  expect(subjects.of('goal', 'gone')).toBeNull();
});

it('what has no date and no room at the foot is found in the count of it, which has no days to come closer to', () => {
  const more = { id: 'more', ids: ['classifier', 'gone'], box: {}, count: {} };
  const item = { noun: 'cluster', id: 'more', boxes: [{}], outlines: [] };
  const scene = { items: [item], marks: [], rack: { more } } as unknown as Scene;
  expect(itemOf(scene, 'classifier')).toBe(item);
  expect(subjects.ofItem(itemOf(scene, 'classifier')!, scene)).toMatchObject({
    ...{ noun: 'several', days: null },
    subjects: [{ noun: 'milestone', id: 'classifier' }],
  });
});
