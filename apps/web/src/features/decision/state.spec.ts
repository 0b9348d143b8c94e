import { describe, expect, it } from '@jest/globals';
import type { DecisionView } from '@ullim/types/decision';
import { asksOn, canBeTakenBack, grouped, stateOf } from './state';

type Given = { decidedOn?: string; lookBackOn?: string | null; postponedTo?: string; answered?: boolean };

function decision({ decidedOn, lookBackOn = null, postponedTo, answered }: Given = {}): DecisionView {
  return {
    choice: decidedOn ? { decidedOn, lookBackOn, writtenAt: '2021-12-26T15:30:00Z' } : null,
    postponedTo: postponedTo ?? null,
    outcome: answered ? { prediction: 'partly' } : null,
  } as unknown as DecisionView;
}
const on = (today: string) => ({ today, calendar: 'kr' }) as const;

describe('a decision', () => {
  const lab = decision({ decidedOn: '2021-12-26', lookBackOn: '2022-12' });

  it('is open until someone decides', () => {
    expect(stateOf(decision(), on('2022-12-01'))).toBe('open');
  });
  it('rests until the first day its look-back can mean, and asks from then on', () => {
    expect(stateOf(lab, on('2022-11-30'))).toBe('resting');
    expect(stateOf(lab, on('2022-12-01'))).toBe('asking');
    expect(stateOf(lab, on('2024-05-05'))).toBe('asking');
  });
  it('rests for good when nobody wants to be asked', () => {
    expect(stateOf(decision({ decidedOn: '2021' }), on('2030-01-01'))).toBe('resting');
  });
  it('asks on the later day when it was put off', () => {
    const putOff = decision({ decidedOn: '2021-12-26', lookBackOn: '2022-12', postponedTo: '2023-41' });
    expect(asksOn(putOff)).toBe('2023-41');
    expect(stateOf(putOff, on('2023-08-31'))).toBe('resting');
    expect(stateOf(putOff, on('2023-09-01'))).toBe('asking');
  });
  it('asks no more once someone answered', () => {
    expect(stateOf({ ...lab, outcome: decision({ answered: true }).outcome }, on('2023-01-01'))).toBe(
      'answered',
    );
  });
  it('can be taken back on the day it was written, as that day is in the time zone of the account', () => {
    expect(canBeTakenBack(lab, '2021-12-27', 'Asia/Seoul')).toBe(true);
    expect(canBeTakenBack(lab, '2021-12-26', 'Asia/Seoul')).toBe(false);
    expect(canBeTakenBack(lab, '2021-12-26', 'UTC')).toBe(true);
    expect(canBeTakenBack(decision(), '2021-12-27', 'Asia/Seoul')).toBe(false);
  });
});

describe('the list of decisions', () => {
  it('begins with those still open, then those that ask; what waits longest comes first', () => {
    const open = decision();
    const lately = decision({ decidedOn: '2021', lookBackOn: '2022-03' });
    const long = decision({ decidedOn: '2020', lookBackOn: '2021-03' });
    const never = decision({ decidedOn: '2021' });
    const later = decision({ decidedOn: '2021', lookBackOn: '2023' });
    const answered = decision({ decidedOn: '2019', answered: true });
    expect(grouped([answered, never, later, lately, long, open], on('2022-06-01'))).toEqual([
      { state: 'open', decisions: [open] },
      { state: 'asking', decisions: [long, lately] },
      { state: 'resting', decisions: [later, never] },
      { state: 'answered', decisions: [answered] },
    ]);
  });
});
