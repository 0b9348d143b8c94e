import { describe, expect, it } from '@jest/globals';
import { HonestDate } from '@ullim/types/honest-date/edtf';
import { backAt, newestStanding, withMove, withoutPlan, type PastMove } from './past-moves';

const [march, april, may] = ['2022-03', '2022-04', '2022-05'].map((each) => HonestDate.parse(each)) as [
  HonestDate,
  HonestDate,
  HonestDate,
];
const move = (milestoneId: string, from: HonestDate, to: HonestDate, at: number): PastMove => ({
  milestoneId,
  places: [from, to],
  at,
});
const after = (...moves: PastMove[]) => moves.reduce<PastMove[]>(withMove, []);

describe('The moves of plans one made', () => {
  it('are one when the keys press quickly one after the other', () => {
    expect(after(move('a', march, april, 0), move('a', april, may, 200))).toEqual([
      { milestoneId: 'a', places: [march, april, may], at: 200 },
    ]);
  });

  it('are two after a pause, or of two plans', () => {
    expect(after(move('a', march, april, 0), move('a', april, may, 4000))).toHaveLength(2);
    expect(after(move('a', march, april, 0), move('b', april, may, 200))).toHaveLength(2);
  });

  it('leave nothing to take back when one goes at once back to where it was', () => {
    const moves = after(move('a', march, april, 0), move('a', april, march, 200));
    expect(newestStanding(moves, () => march)).toBeUndefined();
  });

  it('are taken back from the newest, as long as the plan is still there', () => {
    const moves = after(move('a', march, april, 0), move('b', march, may, 100));
    const at = (a: HonestDate, b: HonestDate) => (id: string) => (id === 'a' ? a : b);
    expect(newestStanding(moves, at(april, may))?.milestoneId).toBe('b');
    expect(newestStanding(moves, at(april, april))?.milestoneId).toBe('a');
    expect(newestStanding(moves, at(may, april))).toBeUndefined();
  });

  it('of a plan that was changed elsewhere are forgotten, and those of others are not', () => {
    const moves = after(move('a', march, april, 0), move('b', march, may, 100));
    expect(withoutPlan(moves, 'a')).toEqual([move('b', march, may, 100)]);
  });
});

describe('A move that was refused', () => {
  const [first, other, second] = [
    move('a', march, april, 0),
    move('b', march, may, 100),
    move('a', april, may, 4000),
  ];

  it('is forgotten alone: those before it can be taken back, and those of other plans', () => {
    expect(backAt(after(first, other, second), 'a', april)).toEqual([first, other]);
    expect(backAt(after(first, other), 'a', march)).toEqual([other]);
  });

  it('is forgotten with those that were refused before it', () => {
    expect(backAt(after(first, other, second), 'a', march)).toEqual([other]);
  });

  it('takes nothing from the quick steps before it that went through', () => {
    const quick = after(other, move('a', march, april, 200), move('a', april, may, 300));
    expect(backAt(quick, 'a', april)).toEqual([other, move('a', march, april, 300)]);
    const loop = after(move('a', march, april, 0), move('a', april, march, 200));
    expect(newestStanding(backAt(loop, 'a', april), () => april)?.places).toEqual([march, april]);
  });

  it('leaves a plan without a way back where it never was by a move', () => {
    expect(backAt(after(first, other), 'a', may)).toEqual([other]);
  });

  it('changes nothing when it was one back', () => {
    const moves = after(first, other, second);
    expect(backAt(moves, 'a', may)).toEqual(moves);
  });
});
