import { aGoal, aJourney, aMilestone, sceneOf } from '../a-journey.fixture.js';

const nlp = aGoal(1, '자연어처리', [['pursuing', '2021-09/..']]);
const ghostOf = (firstPlanned: string, planned: string) => {
  const moved = aMilestone(10, '논문 세 편', 'paper', 'planned', { goalId: nlp.id, planned, firstPlanned });
  return sceneOf(aJourney({ goals: [nlp], milestones: [moved] })).ghosts[0]!;
};
const directionOf = (firstPlanned: string, planned: string) => {
  const { hop } = ghostOf(firstPlanned, planned);
  return hop && (hop.to[0] > hop.from[0] ? 'on' : 'back');
};

describe('What a plan leaves behind', () => {
  it.each([
    ['2022-03/2022-04', '2022-06/2022-07', 'on'],
    ['2022-03/2022-06', '2022-04/2022-07', 'on'],
    ['2022-03/..', '2022-04/..', 'on'],
    ['2022-06/2022-07', '2022-03/2022-04', 'back'],
    ['2022-03/2022-08', '2022-02/2022-07', 'back'],
  ])('in %s, moved to %s, hops the way it went: %s', (firstPlanned, planned, way) => {
    expect(directionOf(firstPlanned, planned)).toBe(way);
  });

  it('does not hop when it only became longer or shorter', () => {
    expect(ghostOf('2022-03/2022-04', '2022-03/2022-08').hop).toBeNull();
    expect(ghostOf('2022-03/2022-08', '2022-03/2022-04').hop).toBeNull();
  });
});
