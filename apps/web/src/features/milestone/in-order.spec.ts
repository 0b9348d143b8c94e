import { describe, expect, it } from '@jest/globals';
import type { MilestoneView, Status } from '@ullim/types/milestone';
import { inOrder, placed } from './in-order';

let last = 0;
const milestone = (status: Status, date: string | null, more: Partial<MilestoneView> = {}) =>
  ({
    ...{ id: `${++last}`, title: date, status, position: last, parentId: null },
    ...(status === 'planned' ? { planned: date, actual: null } : { planned: null, actual: date }),
    ...more,
  }) as MilestoneView;
const titles = (milestones: MilestoneView[]) => milestones.map(({ title }) => title);

describe('the milestones of a goal', () => {
  it('are told from the latest to the first when they happened', () => {
    const done = ['2021-06', '2021-41', '2020'].map((date) => milestone('done', date));
    expect(titles(inOrder(done, 'kr'))).toEqual(['2021-41', '2021-06', '2020']);
  });
  it('are told from the next on when they are planned, those without a date at the end', () => {
    const plans = [null, '2022-03', '2022-01'].map((date) => milestone('planned', date));
    expect(titles(inOrder(plans, 'kr'))).toEqual(['2022-01', '2022-03', null]);
  });
  it('keep the person’s order where there is no date', () => {
    const plans = [
      milestone('planned', null, { title: 'second', position: 2 }),
      milestone('planned', null, { title: 'first', position: 1 }),
    ];
    expect(titles(inOrder(plans, 'kr'))).toEqual(['first', 'second']);
  });
  it('stand under their whole where it is in the same group', () => {
    const course = milestone('done', '2021-09');
    const project = milestone('done', '2021-12', { parentId: course.id });
    const alone = milestone('done', '2021-10', { parentId: 'elsewhere' });
    expect(
      placed([course, project, alone], 'kr').map(({ milestone, part }) => [milestone.title, part]),
    ).toEqual([
      ['2021-10', false],
      ['2021-09', false],
      ['2021-12', true],
    ]);
  });
});
