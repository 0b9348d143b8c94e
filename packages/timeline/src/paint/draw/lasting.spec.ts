import { aGoal, aJourney, aMilestone, sceneOf } from '../../a-journey.fixture.js';
import { draw } from '../draw.js';
import type { Shape } from '../shapes.js';

const vision = aGoal(1, '컴퓨터 비전', [['exploring', '2021-11/..']]);
const movedPlan = (firstPlanned: string, planned: string) =>
  sceneOf(
    aJourney({
      goals: [vision],
      milestones: [
        aMilestone(10, '논문 세 편', 'paper', 'planned', { goalId: vision.id, planned, firstPlanned }),
      ],
    }),
  );
const allOf = (shapes: readonly Shape[]): Shape[] =>
  shapes.flatMap((shape) => ('shapes' in shape ? allOf(shape.shapes) : shape));
type Bar = Extract<Shape, { type: 'bar' }>;

describe('The old place of a plan', () => {
  it('quiets the dashes under it, is dotted where they are dashed, and lies over the plan that became longer', () => {
    const scene = movedPlan('2022-01', '2022-01/2022-04');
    const [{ bar }, { bar: now }] = [scene.ghosts[0]!, scene.plans[0]!];
    const bars = allOf(draw(scene)).filter((shape): shape is Bar => shape.type === 'bar');
    const order = bars.flatMap(({ box, fill, stroke }) => {
      if (box === now) return 'plan';
      if (box !== bar) return [];
      return fill?.colour === 'paper' ? 'ground' : `dots ${stroke!.dash![0]! < 1 && stroke!.round}`;
    });
    expect(order).toEqual(['ground', 'plan', 'dots true']);
  });
});
