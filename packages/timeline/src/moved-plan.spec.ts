import { aGoal, aJourney, aMilestone, id, WORDS } from './a-journey.fixture.js';
import { estimateWidth } from './estimate-width.js';
import { readJourney } from './journey/journey.js';
import { overlap } from './labels/obstacles.js';
import { layOut, type LayoutOptions } from './layout.js';
import { withPlanMoved } from './moved-plan.js';
import type { Orientation, Scene } from './scene.js';
import { fitAll } from './time/window.js';

const nlp = aGoal(1, '자연어처리', [['pursuing', '2021-09/..']]);
const planned = (number: number, date: string) =>
  aMilestone(number, `계획 ${number}`, 'paper', 'planned', { goalId: nlp.id, planned: date });
const journey = readJourney(
  aJourney({
    goals: [nlp],
    milestones: [planned(10, '2022-03/2022-04'), planned(11, '2022-05/2022-06'), planned(12, '2022-09/..')],
  }),
);
const optionsFor = (orientation: Orientation): LayoutOptions => ({
  window: fitAll(journey),
  size: orientation === 'right' ? { width: 1280, height: 640 } : { width: 360, height: 700 },
  ...{ orientation, words: WORDS, locale: 'ko', measure: estimateWidth },
});

describe.each<Orientation>(['right', 'down'])(
  'A plan that a hand moves, where time runs %s',
  (orientation) => {
    const options = optionsFor(orientation);
    const scene = layOut(journey, options);
    const moved = (number: number, date: string) =>
      withPlanMoved(scene, journey, options, { milestoneId: id(number), planned: date });
    const barOf = (drawn: Scene, number: number) => {
      const { x, y, width, height } = drawn.plans.find((plan) => plan.id === id(number))!.bar;
      return orientation === 'right'
        ? { from: x, to: x + width, across: y, depth: height }
        : { from: y, to: y + height, across: x, depth: width };
    };
    const without = (drawn: Scene, number: number) => ({
      plans: drawn.plans.filter((plan) => plan.id !== id(number)),
      marks: drawn.marks.filter((mark) => mark.id !== id(number)),
      brackets: drawn.brackets,
      bands: drawn.bands,
    });

    it('is drawn in the new time, in the row where it was', () => {
      const [before, after] = [barOf(scene, 10), barOf(moved(10, '2022-03/2022-05'), 10)];
      expect(after).toMatchObject({ from: before.from, across: before.across, depth: before.depth });
      expect(after.to).toBeGreaterThan(before.to);
    });

    it('leaves its outline where it was', () => {
      const [ghost] = moved(10, '2022-07/2022-08').ghosts;
      const { x, y, width, height } = scene.plans.find((plan) => plan.id === id(10))!.bar;
      for (const [side, value] of Object.entries({ x, y, width, height }))
        expect(ghost!.bar[side as 'x']).toBeCloseTo(value, 6);
      expect(ghost!.hop).toBeNull();
    });

    it('takes its mark and its name along', () => {
      const after = moved(10, '2022-04/2022-05');
      const by = (drawn: Scene) => {
        const mark = drawn.marks.find((one) => one.id === id(10))!;
        const name = drawn.labels.find(({ of }) => of.id === id(10))!;
        return [name.box.x - mark.at[0], name.box.y - mark.at[1]];
      };
      expect(by(after)[0]).toBeCloseTo(by(scene)[0]!, 6);
      expect(by(after)[1]).toBeCloseTo(by(scene)[1]!, 6);
      expect(after.marks.find((one) => one.id === id(10))).not.toEqual(
        scene.marks.find((one) => one.id === id(10)),
      );
    });

    it('moves nothing else, even past another', () => {
      expect(without(moved(10, '2022-11/2022-12'), 10)).toEqual(without(scene, 10));
    });

    it('has its name to itself where it passes over others, which come back behind it', () => {
      let passed = 0;
      const names = (drawn: Scene) => drawn.labels.filter(({ of }) => of.noun === 'milestone');
      for (const month of ['03', '04', '05', '06', '07', '08', '09', '10']) {
        const drawn = moved(10, `2022-${month}/2022-12`);
        const name = drawn.labels.find(({ of }) => of.id === id(10) && of.noun === 'milestone')!;
        for (const { of, box } of drawn.labels)
          expect(of.id !== id(10) && overlap(box, name.box)).toBe(false);
        passed += names(scene).length - names(drawn).length;
      }
      expect(passed).toBeGreaterThan(0);
      expect(names(moved(10, '2022-03/2022-05'))).toHaveLength(names(scene).length);
    });

    it('without an end stays without one', () => {
      expect(moved(12, '2022-10/..').plans.find((plan) => plan.id === id(12))!.fade).not.toBeNull();
    });

    it('that is not drawn by itself changes nothing', () => {
      expect(moved(99, '2022-11/2022-12')).toBe(scene);
    });
  },
);
