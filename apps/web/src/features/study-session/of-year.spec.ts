import { describe, expect, it } from '@jest/globals';
import type { StudyOnDate } from '@ullim/types/study-session';
import { ofFilter, ofNoDay, ofYear, yearsOf } from './of-year';

const studied = (on: string, minutes = 60, goalId: string | null = null, milestoneId: string | null = null) =>
  ({ on, minutes, goalId, milestoneId }) satisfies StudyOnDate;
const study = [
  studied('2019-11-02'),
  studied('2021-09-02', 30, 'nlp', 'course'),
  studied('2021-41', 600, 'nlp'),
  studied('2021-24', 120),
  studied('2021-41', 60, 'vision'),
];

describe('the study of a year', () => {
  it('is what begins in it; a winter belongs to the year it is named after', () => {
    expect(ofYear(study, 2021, 'kr')).toHaveLength(4);
    expect(ofYear(study, 2022, 'kr')).toEqual([]);
  });
  it('is offered for the years there is any, and for this one', () => {
    expect(yearsOf(study, '2022-01-05', 'kr')).toEqual([2022, 2021, 2019]);
    expect(yearsOf([], '2022-01-05', 'kr')).toEqual([2022]);
  });
  it('tells apart what is known of no day', () => {
    expect(ofNoDay(study, 'kr')).toEqual([
      { on: '2021-41', minutes: 660 },
      { on: '2021-24', minutes: 120 },
    ]);
  });
  it('is looked at by goal and by milestone', () => {
    expect(ofFilter(study, { goal: 'nlp' })).toHaveLength(2);
    expect(ofFilter(study, { goal: 'none' })).toHaveLength(2);
    expect(ofFilter(study, { milestone: 'course' })).toHaveLength(1);
    expect(ofFilter(study, {})).toHaveLength(5);
  });
});
