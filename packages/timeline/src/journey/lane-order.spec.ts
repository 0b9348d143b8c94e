import fc from 'fast-check';
import { aGoal, aJourney, aPivot, id } from '../a-journey.fixture.js';
import { readJourney } from './journey.js';

const goal = (number: number, from: string) => aGoal(number, `목표 ${number}`, [['pursuing', `${from}/..`]]);
const orderOf = (view: ReturnType<typeof aJourney>) => readJourney(view).lanes.map(({ id }) => id);

describe('The bands of a journey', () => {
  it('lie by their first day, and one that was turned to directly under the one that was left for it', () => {
    const goals = [goal(1, '2020-01'), goal(2, '2020-06'), goal(3, '2021-09')];
    expect(orderOf(aJourney({ goals }))).toEqual([id(1), id(2), id(3)]);
    const pivots = [aPivot(80, [[id(1), 'goes_on']], id(3), '2021-09')];
    expect(orderOf(aJourney({ goals, pivots }))).toEqual([id(1), id(3), id(2)]);
  });

  it('lie with the latest turn nearest, so that no water passes over another band', () => {
    const goals = [goal(1, '2020-01'), goal(2, '2020-06'), goal(3, '2021-09')];
    const pivots = [
      aPivot(80, [[id(1), 'goes_on']], id(2), '2020-06'),
      aPivot(81, [[id(1), 'goes_on']], id(3), '2021-09'),
    ];
    expect(orderOf(aJourney({ goals, pivots }))).toEqual([id(1), id(3), id(2)]);
  });

  it('change places with a neighbour where that saves a crossing', () => {
    // From the third to the first, over the second: under the first it is out of the way.
    const goals = [goal(1, '2020-01'), goal(2, '2020-02'), goal(3, '2020-03')];
    const pivots = [aPivot(80, [[id(3), 'goes_on']], id(1), '2021-05')];
    const order = orderOf(aJourney({ goals, pivots }));
    expect(Math.abs(order.indexOf(id(3)) - order.indexOf(id(1)))).toBe(1);
  });

  it('stay where they are when a goal is added that nobody turned to, and a return moves no elder', () => {
    const goals = [goal(1, '2020-01'), goal(2, '2020-06')];
    const pivots = [aPivot(80, [[id(2), 'paused']], id(1), '2021-05')];
    expect(orderOf(aJourney({ goals, pivots }))).toEqual([id(1), id(2)]);
    expect(orderOf(aJourney({ goals: [goal(3, '2021-08'), ...goals], pivots }))).toEqual([
      id(1),
      id(2),
      id(3),
    ]);
  });

  it('are all there, each once, whoever turned where, even in a circle', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.array(fc.tuple(fc.nat(8), fc.nat(8), fc.integer({ min: 2010, max: 2024 })), { maxLength: 14 }),
        (count, turns) => {
          const goals = Array.from({ length: count }, (_, index) => goal(index + 1, String(2010 + index)));
          const pivots = turns.map(([from, to, year], index) =>
            aPivot(100 + index, [[id(from + 1), 'goes_on']], id(to + 1), String(year)),
          );
          expect(orderOf(aJourney({ goals, pivots })).toSorted()).toEqual(
            goals.map(({ id }) => id).toSorted(),
          );
        },
      ),
    );
  });
});
