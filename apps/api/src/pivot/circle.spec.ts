import fc from 'fast-check';
import { comesBackTo, type Turn } from './circle.js';

const GOALS = ['a', 'b', 'c', 'd', 'e', 'f'];

const anyTurn = (goals = GOALS): fc.Arbitrary<Turn> =>
  fc
    .shuffledSubarray(goals, { minLength: 2, maxLength: 4 })
    .map(([toGoalId, ...from]) => ({ toGoalId: toGoalId!, from }));
const anyTurns = fc.array(anyTurn(), { maxLength: 8 });

/** Only ever from an earlier goal to a later one, as the alphabet has them. */
const anyTurnAhead = anyTurn().map(({ toGoalId, from }): Turn => {
  const [last, ...rest] = [toGoalId, ...from].sort().reverse();
  return { toGoalId: last!, from: rest };
});

describe('pivots on one date', () => {
  const turn = (from: string, toGoalId: string): Turn => ({ from: [...from], toGoalId });

  it.each([
    ['there and back', turn('a', 'b'), [turn('b', 'a')], ['a']],
    ['there and back by another goal', turn('a', 'b'), [turn('c', 'a'), turn('b', 'c')], ['a']],
    ['back to one of two', turn('ac', 'b'), [turn('b', 'c')], ['c']],
    ['on and on', turn('a', 'b'), [turn('b', 'c'), turn('c', 'd')], []],
    ['to one goal from two', turn('a', 'b'), [turn('c', 'b')], []],
    ['from one goal to two', turn('a', 'b'), [turn('a', 'c')], []],
    ['the same again', turn('a', 'b'), [turn('a', 'b')], []],
    ['a circle somewhere else', turn('a', 'b'), [turn('c', 'd'), turn('d', 'c')], []],
  ])('%s', (_, one, others, back) => {
    expect(comesBackTo(one, others)).toEqual(back);
  });

  it('name only goals the pivot leaves, in its order', () => {
    fc.assert(
      fc.property(anyTurn(), anyTurns, (one, others) => {
        const back = comesBackTo(one, others);
        expect(one.from.filter((goal) => back.includes(goal))).toEqual(back);
      }),
    );
  });

  it('make no circle while each leads ahead', () => {
    fc.assert(
      fc.property(anyTurnAhead, fc.array(anyTurnAhead), (one, others) => {
        expect(comesBackTo(one, others)).toEqual([]);
      }),
    );
  });

  it('make one as soon as a way back exists, however long it is and whatever else there is', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(GOALS, { minLength: 2 }),
        anyTurns,
        fc.integer(),
        ([left, ...way], more, seed) => {
          const steps = [...way, left!].slice(1).map((toGoalId, at) => turn(way[at]!, toGoalId));
          const others = [...steps, ...more].sort((a, b) => hash(a, seed) - hash(b, seed));
          expect(comesBackTo(turn(left!, way[0]!), others)).toEqual([left]);
        },
      ),
    );
  });

  it('make no circle because others are fewer', () => {
    fc.assert(
      fc.property(anyTurn(), anyTurns, fc.nat(), (one, others, without) => {
        const fewer = others.filter((_, at) => at !== without % (others.length || 1));
        expect(comesBackTo(one, others)).toEqual(expect.arrayContaining(comesBackTo(one, fewer)));
      }),
    );
  });
});

const hash = ({ toGoalId, from }: Turn, seed: number) =>
  [...toGoalId, ...from].reduce((sum, goal) => (sum * 31 + goal.charCodeAt(0)) ^ seed, 7);
