import { aDecision, aGoal, aJourney, aMilestone, aReflection, id, sceneOf } from '../a-journey.fixture.js';
import { hitTest } from '../hit-test.js';
import { readJourney } from './journey.js';
import { stopsOf } from './walk.js';

const goal = aGoal(1, '자연어처리', [['pursuing', '2021-03/..']]);
const view = aJourney({
  goals: [goal],
  milestones: [
    aMilestone(10, '나중', 'paper', 'done', { goalId: goal.id, actual: '2021-11-14' }),
    aMilestone(11, '먼저', 'book', 'done', { goalId: goal.id, actual: '2021-04-02' }),
    aMilestone(12, '언젠가', 'lecture', 'planned', { goalId: goal.id }),
  ],
  reflections: [aReflection(20, '그 사이', '2021-08', [goal.id])],
});

describe('Walking through a journey', () => {
  const stops = stopsOf(readJourney(view));

  it('goes in the order of time and ends with what has no date', () => {
    expect(stops.map((stop) => stop.id)).toEqual([id(11), id(20), id(10), id(12)]);
    expect(stops.at(-1)!.day).toBeNull();
  });

  it('stops at what bounds a decision where that begins, and at a decision once', () => {
    const lab = aDecision(
      30,
      '연구실에 갈까',
      [goal.id],
      { decidedOn: '2021-05-01', lookBackOn: '2022-05-01' },
      [['두 학기는 있어야 한다', '2021-09/2022-06']],
    );
    const open = aDecision(31, '아직 모르는 것', [], null, [['봄까지', '2021-03/2021-05']]);
    const bounded = readJourney({ ...view, decisions: [lab, open] });
    expect(stopsOf(bounded).map(({ noun, id }) => [noun, id])).toEqual([
      ['constraint', open.constraints[0]!.id],
      ['milestone', id(11)],
      ['decision', lab.id],
      ['reflection', id(20)],
      ['constraint', lab.constraints[0]!.id],
      ['milestone', id(10)],
      ['milestone', id(12)],
    ]);
    const drawn = new Map(sceneOf({ ...view, decisions: [lab, open] }).items.map((item) => [item.id, item]));
    for (const stop of stopsOf(bounded)) expect(drawn.get(stop.id)!.boxes[0]!.width).toBeGreaterThan(0);
  });
});

describe('Pointing', () => {
  const scene = sceneOf(view);
  const mark = scene.marks.find((each) => each.id === id(11))!;

  it('finds the mark rather than the band beneath it', () => {
    expect(hitTest(scene, ...mark.at)?.id).toBe(id(11));
  });

  it('forgives a few pixels', () => {
    expect(hitTest(scene, mark.at[0], mark.at[1] + 14)?.id).toBe(id(11));
  });

  it('finds the band between marks, the words of a mark, and the rack', () => {
    expect(hitTest(scene, mark.at[0] + 60, mark.at[1])?.noun).toBe('goal');
    const { box } = scene.labels.find(({ of }) => of.id === id(10))!;
    expect(hitTest(scene, box.x + 5, box.y + 5)?.id).toBe(id(10));
    const resting = scene.rack!.marks[0]!;
    expect(hitTest(scene, ...resting.at)?.id).toBe(id(12));
  });

  it('finds a band by its outline', () => {
    const [outline] = scene.items.find(({ noun }) => noun === 'goal')!.outlines;
    const within = outline!.reduce(([x, y], point) => [x + point[0], y + point[1]], [0, 0]);
    const middle = within.map((sum) => sum / outline!.length) as [number, number];
    expect(hitTest(scene, ...middle, 4)?.noun).toBe('goal');
  });

  it('finds nothing where there is nothing', () => {
    expect(hitTest(scene, 640, 560)).toBeNull();
  });
});
