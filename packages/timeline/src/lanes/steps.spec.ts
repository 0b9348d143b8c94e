import { aGoal, aJourney, aMilestone, firstPlace, id } from '../a-journey.fixture.js';
import { readJourney, type Lane } from '../journey/journey.js';
import { stepsWithin } from './steps.js';

const goal = aGoal(1, '수학', [['pursuing', '2020/..']]);
const laneOf = (dates: string[]): Lane => {
  const milestones = dates.map((actual, index) =>
    aMilestone(10 + index, `일 ${index}`, 'book', 'done', { goalId: goal.id, actual }),
  );
  return readJourney(aJourney({ goals: [goal], milestones })).lanes[0]!;
};
const always = { first: -Infinity, last: Infinity };
const within = (lane: Lane, stretch: number, days = always) => stepsWithin(lane, new Map(), stretch, days);

describe('what is drawn on a lane', () => {
  it('is an entry each, and one crowd of what stands too close', () => {
    const lane = laneOf(['2020-03-01', '2020-03-02', '2020-03-03', '2020-03-04', '2020-09-01']);
    const [crowd, last, ...others] = within(lane, 64);
    expect(crowd!.crowd!.ids).toHaveLength(4);
    expect(last!.entry!.anchor).toBe(lane.entries[4]!.anchor);
    expect(others).toEqual([]);
    expect(within(lane, 1)).toHaveLength(5);
  });

  it('keeps its crowds, and what they are called, while one moves through time', () => {
    const lane = laneOf(['2020-03-01', '2020-03-02', '2020-03-03', '2020-03-04', '2020-09-01']);
    const [crowd] = within(lane, 64);
    const { first, last } = crowd!.crowd!.days;
    expect(within(lane, 64, { first: first + 40, last: last + 10 })[0]).toBe(crowd);
  });

  it('counts what began long before and still lasts, and nothing that is over', () => {
    const lane = laneOf(['2020-01-05/2020-12-30', '2020-02-01', '2020-03-01', '2020-09-01']);
    const summer = lane.entries[3]!.anchor - 60;
    const seen = within(lane, 1, { first: summer, last: summer + 20 });
    expect(seen.map(({ entry }) => entry!.id)).toEqual([lane.entries[0]!.id]);
  });

  it('hides no first place and no long bar in a crowd, as long as they have rows of their own', () => {
    const day = (number: number) => ({ goalId: goal.id, actual: `2020-03-0${number}` });
    const milestones = [
      ...[1, 2, 3, 4].map((number) => aMilestone(10 + number, `일 ${number}`, 'book', 'done', day(number))),
      aMilestone(20, '대회', 'competition', 'done', { ...day(2), evidence: [firstPlace] }),
      ...[30, 31, 32].map((number) =>
        aMilestone(number, '한 해', 'membership', 'done', { goalId: goal.id, actual: '2020-03-03/2021-03' }),
      ),
    ];
    const lane = readJourney(aJourney({ goals: [goal], milestones })).lanes[0]!;
    const steps = within(lane, 16);
    expect(steps.map(({ crowd }) => crowd?.ids.length)).toEqual([6, undefined, undefined]);
    expect(steps.map(({ entry }) => entry?.id)).toEqual([undefined, id(20), id(30)]);
  });
});
