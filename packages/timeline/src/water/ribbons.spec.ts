import type { GoalView } from '@ullim/types/goal';
import { id, sceneOf, WORDS } from '../a-journey.fixture.js';
import { readJourney } from '../journey/journey.js';
import { layOut } from '../layout.js';
import type { Shape } from '../paint/shapes.js';
import { ribbonWater } from '../paint/draw/ribbons.js';
import { endsOf, isOn, PIVOT, soundingAt, stringsOf, turned } from './a-turn.fixture.js';

describe('A pivot drawn', () => {
  it('is water that leaves one band and enters the next, its ring on the day, its reason beside it', () => {
    const scene = sceneOf(
      turned('set_aside', {
        readings: [
          [1, 4, '2020-11'],
          [1, 3, '2021-06'],
          [2, 4, '2021-08'],
        ],
      }),
    );
    const [ribbon] = scene.ribbons;
    expect(ribbon!.pivotId).toBe(PIVOT);
    expect(Math.min(...ribbon!.thickness)).toBeGreaterThan(0.9);
    const ring = scene.marks.find(({ noun }) => noun === 'pivot')!;
    expect(ring.at).toEqual(ribbon!.ring);
    const label = scene.labels.find(({ of }) => of.noun === 'pivot')!;
    expect(label.texts.map(({ text }) => text)).toEqual([
      '웹 백엔드 → 머신러닝',
      '맞히는 일이 더 울렸다',
      '가져간 것: 흐름을 다루던 손',
    ]);
    expect(scene.items.find((item) => item.id === PIVOT)).toMatchObject({ noun: 'pivot' });
  });

  it('takes the strings of a goal that is set aside along, all but one', () => {
    const scene = sceneOf(
      turned('set_aside', {
        readings: [
          [1, 4, '2020-11'],
          [2, 4, '2021-08'],
        ],
      }),
    );
    const { leaving } = endsOf(scene);
    const [x] = leaving[0]!;
    expect(soundingAt(scene, 1, x - 20)).toHaveLength(4);
    expect(soundingAt(scene, 1, x + 20)).toHaveLength(1);
    // Each of them goes on from a string of the band: none begins from nothing.
    for (const place of leaving.slice(1))
      expect(stringsOf(scene, 1).some(({ points }) => isOn(points, place))).toBe(true);
  });

  it('is all of a band that begins with it: each string goes on where it arrives', () => {
    const scene = sceneOf(
      turned('set_aside', {
        readings: [
          [1, 4, '2020-11'],
          [2, 3, '2021-08'],
        ],
      }),
    );
    const { arriving } = endsOf(scene);
    const places = [...new Set(arriving.map(([, y]) => Math.round(y)))];
    expect(places).toHaveLength(3);
    for (const place of arriving)
      expect(stringsOf(scene, 2).some(({ points }) => isOn(points, place))).toBe(true);
    const first = Math.min(...stringsOf(scene, 2).map(({ points }) => points[0]![0]));
    expect(Math.abs(first - arriving[0]![0])).toBeLessThan(1.01);
  });

  it('brings the strings a band gains, and they are not heard before it is there', () => {
    const scene = sceneOf(
      turned('set_aside', {
        before: true,
        readings: [
          [1, 4, '2020-11'],
          [2, 2, '2021-07-02'],
          [2, 4, '2021-07-24'],
        ],
      }),
    );
    const { arriving } = endsOf(scene);
    const [x] = arriving[0]!;
    expect(soundingAt(scene, 2, x - 6)).toHaveLength(2);
    expect(soundingAt(scene, 2, x + 6)).toHaveLength(4);
  });

  it('of a goal that pauses leaves one string, and more sound again once it is taken up', () => {
    const view = turned('paused', {
      readings: [
        [1, 4, '2020-11'],
        [2, 3, '2021-08'],
      ],
    });
    view.goals[0]!.spells[1]!.period = '2021-07/2021-10';
    view.goals[0]!.spells.push({
      ...view.goals[0]!.spells[0]!,
      id: id(77),
      period: '2021-10/..',
      pivotId: null,
    });
    const scene = sceneOf(view);
    const [x] = endsOf(scene).leaving[0]!;
    const resumed = scene.today!.line[0][0] - 8;
    expect(soundingAt(scene, 1, x + 30)).toHaveLength(1);
    expect(soundingAt(scene, 1, resumed)).toHaveLength(4);
  });

  it('never thins on its way and never folds', () => {
    const { water, strings } = sceneOf(
      turned('goes_on', {
        readings: [
          [1, 5, '2020-11'],
          [2, 4, '2021-08'],
        ],
      }),
    ).ribbons[0]!;
    const half = water.length / 2;
    const widths = water.slice(0, half).map(([x, y], index) => {
      const [x1, y1] = water.at(-1 - index)!;
      return Math.hypot(x - x1, y - y1);
    });
    for (let index = 1; index < widths.length; index++)
      expect(widths[index]!).toBeGreaterThan(widths[index - 1]! - 0.01);
    for (const points of strings)
      for (let index = 1; index < points.length; index++) {
        expect(points[index]![1]).toBeGreaterThan(points[index - 1]![1] - 0.01);
      }
  });

  it('is a stem of one string where a century leaves no room to bend', () => {
    const view = turned('set_aside', {
      readings: [
        [1, 4, '2020-11'],
        [2, 4, '2021-08'],
      ],
    });
    const scene = sceneOf(view, { window: { first: -29_000, last: 19_200 } });
    const [ribbon] = scene.ribbons;
    expect(ribbon!.strings).toHaveLength(1);
    const xs = ribbon!.water.map(([x]) => x);
    expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(60);
  });

  it('leads out of the picture, in the other goal’s dye, where that goal is not in it', () => {
    const view = turned('set_aside', { readings: [[2, 3, '2021-08']] });
    const alone = (goal: GoalView) => {
      const journey = readJourney({ ...view, goals: [goal] }, view.goals);
      const { window, size } = sceneOf(view);
      const scene = layOut(journey, {
        ...{
          window,
          size,
          orientation: 'right',
          locale: 'ko',
          measure: (text, { size }) => text.length * size,
        },
        words: WORDS,
      });
      return scene.ribbons[0]!;
    };
    expect(alone(view.goals[1]!)).toMatchObject({ fromDye: view.goals[0]!.dye, thickness: [0, 1] });
    expect(alone(view.goals[0]!)).toMatchObject({ toDye: view.goals[1]!.dye, thickness: [1, 0] });
  });

  it('has faded over all of its width where it comes into the picture', () => {
    const view = turned('set_aside', { readings: [[2, 4, '2021-08']] });
    const scene = layOut(readJourney({ ...view, goals: [view.goals[1]!] }, view.goals), {
      ...sceneOf(view),
      locale: 'ko',
      measure: (text, { size }) => text.length * size,
      words: WORDS,
    });
    const [ribbon] = scene.ribbons;
    const { fill } = ribbonWater(ribbon!) as Extract<Shape, { type: 'polyline' }>;
    const { from, to, stops } = fill!.blend!;
    const [run, rise] = [to[0] - from[0], to[1] - from[1]];
    const seen = stops.find(({ alpha }) => alpha > 0)!;
    const clear = stops[stops.indexOf(seen) - 1]!.offset;
    for (const [x, y] of [ribbon!.water[0]!, ribbon!.water.at(-1)!]) {
      const offset = ((x - from[0]) * run + (y - from[1]) * rise) / (run * run + rise * rise);
      expect(offset).toBeLessThan(clear);
    }
  });

  it('is marked on its band where the goals do not flow at the time', () => {
    const view = turned('set_aside');
    view.goals[0]!.spells = [{ ...view.goals[0]!.spells[0]!, period: '2015/2016' }];
    const scene = sceneOf(view);
    expect(scene.ribbons).toEqual([]);
    expect(scene.marks.some(({ noun }) => noun === 'pivot')).toBe(true);
  });

  it('runs down on a phone, from column to column', () => {
    const scene = sceneOf(
      turned('set_aside', {
        readings: [
          [1, 4, '2020-11'],
          [2, 4, '2021-08'],
        ],
      }),
      {
        orientation: 'down',
        size: { width: 390, height: 700 },
      },
    );
    const [first, last] = [scene.ribbons[0]!.strings[0]![0]!, scene.ribbons[0]!.strings[0]!.at(-1)!];
    expect(last[1]).toBeGreaterThan(first[1] + 60);
    expect(last[0]).toBeGreaterThan(first[0]);
    expect(scene.labels.find(({ of }) => of.noun === 'pivot')!.texts.map(({ text }) => text)).toContain(
      '맞히는 일이 더 울렸다',
    );
  });
});
