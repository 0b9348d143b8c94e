import { describe, expect, it } from '@jest/globals';
import { readJourney, type Journey } from '@ullim/timeline/journey/journey';
import { DYES } from '@ullim/types/goal';
import { dayNumber } from '@ullim/types/honest-date/day';
import type { TimelineView } from '@ullim/types/timeline';
import { periodSeen } from './period-seen';

const window = (first: string, last: string) => ({ first: dayNumber(first), last: dayNumber(last) });

describe('The period in a title', () => {
  it('is named by terms as a rule, and not longer than what there is to see', () => {
    const journey = journeyOf('2020-12-28/..');
    expect(periodSeen(journey, window('2019-01-01', '2023-01-01'))).toBe('2020-24/2021-24');
    expect(periodSeen(journey, window('2021-03-15', '2021-10-01'))).toBe('2021-40/2021-41');
  });

  it('is named by years where it is long, by months and days where it is short', () => {
    const journey = journeyOf('1990-03-02/..');
    expect(periodSeen(journey, window('1980-01-01', '2030-01-01'))).toBe('1990/2021');
    expect(periodSeen(journey, window('2021-03-15', '2021-06-01'))).toBe('2021-03/2021-05');
    expect(periodSeen(journey, window('2021-03-15', '2021-03-20'))).toBe('2021-03-15/2021-03-19');
  });

  it('is one name where both ends have the same', () => {
    expect(periodSeen(journeyOf('2021-03-01/2021-03-20'), window('2020-01-01', '2022-01-01'))).toBe(
      '2021-03-01/2021-03-20',
    );
    expect(periodSeen(journeyOf('2021-03-05'), window('2020-01-01', '2022-01-01'))).toBe('2021-03-05');
  });

  it('is named where somebody only studied', () => {
    const study = ['2021-03-05', '2021-03-09'].map((on) => ({
      on,
      goalId: null,
      milestoneId: null,
      minutes: 50,
    }));
    const journey = readJourney({ ...viewOf([]), study });
    expect(periodSeen(journey, window('2020-01-01', '2022-01-01'))).toBe('2021-03-05/2021-03-09');
  });

  it('has no name where nothing is seen', () => {
    expect(periodSeen(journeyOf('2021-03/..'), window('2010-01-01', '2011-01-01'))).toBeNull();
    expect(periodSeen(readJourney(viewOf([])), window('2021-01-01', '2022-01-01'))).toBeNull();
  });

  it('is named at the ends of the calendar, too', () => {
    const journey = journeyOf('0001-01-05/9999-12-20');
    expect(periodSeen(journey, { first: -1e9, last: 1e9 })).toBe('0001/9999');
    expect(periodSeen(journey, window('0001-01-01', '0001-12-31'))).toBe('0001/0001-24');
  });
});

function journeyOf(period: string): Journey {
  const stored = { createdAt: '2021-12-26T00:00:00Z', removedAt: null, version: 1 };
  const spell = { id: 'spell', stance: 'pursuing' as const, period, reason: null, pivotId: null };
  const milestones = { planned: 0, under_way: 0, done: 0, set_aside: 0 };
  const goal = { ...stored, id: 'goal', name: '언어', why: '', dye: DYES[0], position: 0, sample: false };
  return readJourney(viewOf([{ ...goal, spells: [spell], milestones }]));
}

function viewOf(goals: TimelineView['goals']): TimelineView {
  return {
    ...{ today: '2021-12-26', calendar: 'kr', goals, milestones: [], reflections: [] },
    ...{ readings: [], decisions: [], pivots: [], reviews: [], study: [] },
  };
}
