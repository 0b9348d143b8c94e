import { aGoal, aJourney } from '../a-journey.fixture.js';
import { readJourney } from '../journey/journey.js';
import { frameOf } from './frame.js';

const goals = Array.from({ length: 20 }, (_, index) =>
  aGoal(index + 1, `목표 ${index}`, [['pursuing', '2020-02/..']]),
);
const onAPhone = {
  window: { first: 18262, last: 18628 },
  size: { width: 360, height: 640 },
  orientation: 'down' as const,
  scroll: 0,
};

describe('The row at the foot of a phone', () => {
  const endWith = (count: number, footEnd: number) =>
    frameOf(readJourney(aJourney({ goals: goals.slice(0, count) })), { ...onAPhone, footEnd }).rack?.end;

  it('has room for the way to more lanes from the first, where there are more than fit', () => {
    expect(endWith(2, 132)).toBe(132);
    expect(endWith(20, 132)).toBe(180);
  });

  it('is not there for that way alone', () => {
    expect(endWith(20, 0)).toBeUndefined();
  });
});
