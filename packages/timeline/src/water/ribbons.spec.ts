import { aGoal, aJourney, aPivot, aReading, id, sceneOf, WORDS } from '../a-journey.fixture.js';
import { readJourney } from '../journey/journey.js';
import { layOut } from '../layout.js';
import type { Fate } from '@ullim/types/pivot';
import type { GoalView } from '@ullim/types/goal';
import type { Level } from '@ullim/types/resonance-reading';
import type { Point, Scene } from '../scene.js';

const PIVOT = id(80);

/** Web back end is left for machine learning in July 2021; `before` is how the latter stood until then. */
function turned(fate: Fate, { readings = [] as [number, Level, string][], before = false } = {}) {
  const web = aGoal(1, '웹 백엔드', [
    ['pursuing', '2020-10/2021-07'],
    ...(fate === 'goes_on' ? [] : [[fate, '2021-07/..'] as ['paused', string]]),
  ]);
  if (fate === 'goes_on') web.spells[0]!.period = '2020-10/..';
  else web.spells[1]!.pivotId = PIVOT;
  const learning = aGoal(2, '머신러닝', [
    ...(before
      ? ([['exploring', '2021-03/2021-07']] as const).map((spell) => [...spell] as ['exploring', string])
      : []),
    ['pursuing', '2021-07/..'],
  ]);
  learning.spells.at(-1)!.pivotId = PIVOT;
  return aJourney({
    goals: [web, learning],
    readings: readings.map(([goal, level, on], index) => aReading(60 + index, id(goal), level, on)),
    pivots: [
      aPivot(80, [[id(1), fate]], id(2), '2021-07', {
        reason: '맞히는 일이 더 울렸다',
        carriesOver: '흐름을 다루던 손',
      }),
    ],
  });
}

const bandOf = (scene: Scene, number: number) => scene.bands.find(({ goalId }) => goalId === id(number))!;
const stringsOf = (scene: Scene, number: number) =>
  bandOf(scene, number).flows.flatMap(({ strings }) => strings);
const soundingAt = (scene: Scene, number: number, x: number) =>
  stringsOf(scene, number).filter(({ points }) => points[0]![0] <= x && points.at(-1)![0] >= x);
const endsOf = (scene: Scene) => {
  const { strings } = scene.ribbons[0]!;
  return { leaving: strings.map((points) => points[0]!), arriving: strings.map((points) => points.at(-1)!) };
};
/** Whether a string is at a place, to half a pixel. */
const isOn = (points: readonly Point[], [x, y]: Point) =>
  points.some(([x0, y0], index) => {
    const [x1, y1] = points[index + 1] ?? [x0, y0];
    if (x < x0 - 0.01 || x > x1 + 0.01) return false;
    const part = x1 === x0 ? 0 : (x - x0) / (x1 - x0);
    return Math.abs(y0 + (y1 - y0) * part - y) < 0.5;
  });

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
    expect(Math.min(...stringsOf(scene, 2).map(({ points }) => points[0]![0]))).toBeCloseTo(
      arriving[0]![0],
      0,
    );
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

  it('peels off the outermost string of a goal that goes on, and crosses none of the others', () => {
    const scene = sceneOf(
      turned('goes_on', {
        readings: [
          [1, 5, '2020-11'],
          [2, 3, '2021-08'],
        ],
      }),
    );
    const { leaving } = endsOf(scene);
    const [x, edge] = leaving[0]!;
    expect(soundingAt(scene, 1, x + 20)).toHaveLength(5);
    expect(new Set(leaving.map(([, y]) => y)).size).toBe(1);
    for (const points of scene.ribbons[0]!.strings)
      for (const [, y] of points) expect(y).toBeGreaterThan(edge - 0.5);
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
