import { aGoal, aJourney, aMilestone, id } from './a-journey.fixture.js';
import { readJourney } from './journey.js';
import { withPlan } from './with-plan.js';

const nlp = aGoal(1, '자연어처리', [['pursuing', '2021-09/..']]);
const milestones = [
  aMilestone(10, '논문 세 편', 'paper', 'planned', { goalId: nlp.id, planned: '2022-03/2022-04' }),
  aMilestone(11, '세부 분야 고르기', 'other', 'planned', { goalId: nlp.id, planned: '2022-05' }),
];
const view = aJourney({ goals: [nlp], milestones });

describe('A journey with a plan for another time', () => {
  it('is the journey one would read from it, the old plan as its ghost', () => {
    const moved = { ...milestones[0]!, planned: '2022-06/2022-07', firstPlanned: '2022-03/2022-04' };
    expect(withPlan(readJourney(view), id(10), '2022-06/2022-07').lanes[0]).toEqual(
      readJourney({ ...view, milestones: [moved, milestones[1]!] }).lanes[0],
    );
  });

  it('leaves the journey it is made of as it was', () => {
    const journey = readJourney(view);
    const before = JSON.stringify(journey.lanes.map(({ entries }) => entries));
    withPlan(journey, id(10), '2023-03');
    expect(JSON.stringify(journey.lanes.map(({ entries }) => entries))).toBe(before);
  });

  it('is the same journey when there is no such plan', () => {
    const journey = readJourney(view);
    expect(withPlan(journey, id(99), '2022-06')).toBe(journey);
  });
});
