import { describe, expect, it } from '@jest/globals';
import type { MilestoneEventView } from '@ullim/types/milestone-event';
import { eventTold } from './event-words';

const words = { date: (date: string | null) => date ?? '', amount: () => 'so much' };
const status = (status: string, actual: string | null = null, reason: string | null = null) => ({
  ...{ status, actual, reason },
});
const told = (event: object) =>
  eventTold({ id: '1', happenedOn: '2021', writtenAt: '', ...event } as MilestoneEventView, words);

describe('a row of a history', () => {
  it.each([
    ['planned', 'under_way', 'began'],
    ['under_way', 'done', 'finished'],
    ['planned', 'done', 'finished'],
    ['done', 'under_way', 'reopened'],
    ['set_aside', 'under_way', 'reopened'],
    ['under_way', 'set_aside', 'setAside'],
  ])('from %s to %s says it was %s', (old, next, key) => {
    expect(told({ kind: 'status_changed', old: status(old), new: status(next) }).key).toBe(key);
  });
  it('gives the reason for setting aside', () => {
    const event = {
      kind: 'status_changed',
      old: status('under_way'),
      new: status('set_aside', null, '수업이 시작되어서'),
    };
    expect(told(event)).toEqual({ key: 'setAsideFor', values: { reason: '수업이 시작되어서' } });
  });
  it('tells a mended date from an act', () => {
    const event = { kind: 'status_changed', old: status('done', '2021-06'), new: status('done', '2021-07') };
    expect(told(event)).toEqual({ key: 'mended', values: { date: '2021-07' } });
  });
  it('tells a moved plan with both dates', () => {
    expect(told({ kind: 'plan_moved', old: '2022-01', new: '2022-03' })).toEqual({
      key: 'planMoved',
      values: { from: '2022-01', to: '2022-03' },
    });
    expect(told({ kind: 'plan_moved', old: null, new: '2022-03' }).key).toBe('planMade');
    expect(told({ kind: 'plan_moved', old: '2022-01', new: null }).key).toBe('planDropped');
  });
  it('goes on only when more was done of the same thing', () => {
    const amount = (done: number, total: number | null = 371) => ({ done, total, unit: 'pages' });
    expect(told({ kind: 'amount_moved', old: amount(1), new: amount(2) }).key).toBe('amountMoved');
    expect(told({ kind: 'amount_moved', old: amount(2), new: amount(1) }).key).toBe('amountChanged');
    expect(told({ kind: 'amount_moved', old: amount(1), new: amount(2, 400) }).key).toBe('amountChanged');
  });
});
