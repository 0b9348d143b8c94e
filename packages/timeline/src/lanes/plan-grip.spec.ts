import { aGoal, aJourney, aMilestone, id, sceneOf } from '../a-journey.fixture.js';
import { FINGER, gripAt, MOUSE } from './plan-grip.js';
import type { Orientation, Scene } from '../scene.js';

const nlp = aGoal(1, '자연어처리', [['pursuing', '2021-09/..']]);
const vision = aGoal(2, '컴퓨터 비전', [['exploring', '2021-11/..']]);
const planned = (number: number, goalId: string, date: string) =>
  aMilestone(number, `계획 ${number}`, 'paper', 'planned', { goalId, planned: date });
const view = aJourney({
  goals: [nlp, vision],
  milestones: [
    planned(10, nlp.id, '2022-03/2022-06'),
    planned(11, vision.id, '2022-03/..'),
    planned(12, vision.id, '2022-11-20'),
    aMilestone(13, '접어 둔 것', 'book', 'set_aside', { goalId: vision.id, planned: '2023-01/2023-06' }),
    aMilestone(14, '한 것', 'book', 'done', { goalId: nlp.id, actual: '2021-10/2021-11' }),
  ],
});
const sceneTo = (orientation: Orientation): Scene =>
  sceneOf(view, {
    orientation,
    ...(orientation === 'down' && { size: { width: 360, height: 700 } }),
  });
const barOf = (scene: Scene, number: number) => scene.plans.find((plan) => plan.id === id(number))!.bar;

describe.each<Orientation>(['right', 'down'])('A plan in a drawing that runs %s', (orientation) => {
  const scene = sceneTo(orientation);
  /** A place in pixels along time from the beginning of its bar, or with `fromEnd` from its end. */
  const gripOn = (number: number, away: number, fromEnd = false, aside = 0, reach = MOUSE) => {
    const { x, y, width, height } = barOf(scene, number);
    return orientation === 'right'
      ? gripAt(scene, x + (fromEnd ? width : 0) + away, y + height / 2 + aside, reach)
      : gripAt(scene, x + width / 2 + aside, y + (fromEnd ? height : 0) + away, reach);
  };

  it('is held by its ends, and as a whole between them', () => {
    expect(gripOn(10, -8)).toEqual({ id: id(10), part: 'start' });
    expect(gripOn(10, 6)).toEqual({ id: id(10), part: 'whole' });
    expect(gripOn(10, -20, true)).toEqual({ id: id(10), part: 'whole' });
    expect(gripOn(10, -4, true)).toEqual({ id: id(10), part: 'end' });
    expect(gripOn(10, 8, true)).toEqual({ id: id(10), part: 'end' });
  });

  it('is not held from farther off, but a finger may be less exact than a mouse', () => {
    expect(gripOn(10, 20, true)).toBeNull();
    expect(gripOn(10, 20, true, 0, FINGER)).toEqual({ id: id(10), part: 'end' });
    expect(gripOn(10, 10, false, 18)).toBeNull();
  });

  it('without an end is held by its beginning and as a whole', () => {
    expect(gripOn(11, -6)).toEqual({ id: id(11), part: 'start' });
    expect(gripOn(11, -4, true)).toEqual({ id: id(11), part: 'whole' });
  });

  it('whose handles are shown is held by them before another that lies there', () => {
    const { x, y, width, height } = barOf(scene, 10);
    const next = { ...scene.plans[0]!, id: id(20), bar: { x, y, width, height } };
    if (orientation === 'right') next.bar.x = x + width;
    else next.bar.y = y + height;
    const both = { ...scene, plans: [...scene.plans, next] };
    const at =
      orientation === 'right' ? ([x + width + 8, y + 4] as const) : ([x + 4, y + height + 8] as const);
    expect(gripAt(both, ...at, MOUSE)).toEqual({ id: id(20), part: 'whole' });
    expect(gripAt(both, ...at, MOUSE, id(10))).toEqual({ id: id(10), part: 'end' });
  });

  it('of one day is held by its mark', () => {
    const mark = scene.marks.find((one) => one.id === id(12))!;
    expect(gripAt(scene, mark.at[0] + 4, mark.at[1], MOUSE)).toEqual({ id: id(12), part: 'whole' });
  });

  it('that was set aside is not held, and what happened is no plan', () => {
    expect(gripOn(13, 20)).toBeNull();
    const done = scene.marks.find((one) => one.id === id(14))!;
    expect(gripAt(scene, ...done.at, MOUSE)).toBeNull();
  });
});
