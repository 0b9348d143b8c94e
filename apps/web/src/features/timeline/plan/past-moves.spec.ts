import { describe, expect, it } from '@jest/globals';
import { HonestDate } from '@ullim/types/honest-date/edtf';
import { newestStanding, withMove, withoutPlan, type PastMove } from './past-moves';

const [march, april, may] = ['2022-03', '2022-04', '2022-05'].map((each) => HonestDate.parse(each)) as [
  HonestDate,
  HonestDate,
  HonestDate,
];
const move = (milestoneId: string, from: HonestDate, to: HonestDate, at: number): PastMove => ({
  milestoneId,
  from,
  to,
  at,
});
const after = (...moves: PastMove[]) => moves.reduce<PastMove[]>(withMove, []);

describe('The moves of plans one made', () => {
  it('are one when the keys press quickly one after the other', () => {
    expect(after(move('a', march, april, 0), move('a', april, may, 200))).toEqual([
      move('a', march, may, 200),
    ]);
  });

  it('are two after a pause, or of two plans', () => {
    expect(after(move('a', march, april, 0), move('a', april, may, 4000))).toHaveLength(2);
    expect(after(move('a', march, april, 0), move('b', april, may, 200))).toHaveLength(2);
  });

  it('are none when one goes at once back to where it was', () => {
    expect(after(move('a', march, april, 0), move('a', april, march, 200))).toEqual([]);
  });

  it('are taken back from the newest, as long as the plan is still there', () => {
    const moves = after(move('a', march, april, 0), move('b', march, may, 100));
    const at = (a: HonestDate, b: HonestDate) => (id: string) => (id === 'a' ? a : b);
    expect(newestStanding(moves, at(april, may))?.milestoneId).toBe('b');
    expect(newestStanding(moves, at(april, april))?.milestoneId).toBe('a');
    expect(newestStanding(moves, at(may, april))).toBeUndefined();
  });

  it('of a plan that was refused are forgotten, and those of others are not', () => {
    const moves = after(move('a', march, april, 0), move('b', march, may, 100));
    expect(withoutPlan(moves, 'a')).toEqual([move('b', march, may, 100)]);
  });
});
