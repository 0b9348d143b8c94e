import type { Fate } from '@ullim/types/pivot';
import type { Level } from '@ullim/types/resonance-reading';
import { aGoal, aJourney, aPivot, aReading, id } from '../a-journey.fixture.js';
import type { Point, Scene } from '../scene.js';

export const PIVOT = id(80);

/** Web back end is left for machine learning in July 2021; `before` is how the latter stood until then. */
export function turned(fate: Fate, { readings = [] as [number, Level, string][], before = false } = {}) {
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
export const stringsOf = (scene: Scene, number: number) =>
  bandOf(scene, number).flows.flatMap(({ strings }) => strings);
export const soundingAt = (scene: Scene, number: number, x: number) =>
  stringsOf(scene, number).filter(({ points }) => points[0]![0] <= x && points.at(-1)![0] >= x);
export const endsOf = (scene: Scene) => {
  const { strings } = scene.ribbons[0]!;
  return { leaving: strings.map((points) => points[0]!), arriving: strings.map((points) => points.at(-1)!) };
};
/** Whether a string is at a place, to half a pixel. */
export const isOn = (points: readonly Point[], [x, y]: Point) =>
  points.some(([x0, y0], index) => {
    const [x1, y1] = points[index + 1] ?? [x0, y0];
    if (x < x0 - 0.01 || x > x1 + 0.01) return false;
    const part = x1 === x0 ? 0 : (x - x0) / (x1 - x0);
    return Math.abs(y0 + (y1 - y0) * part - y) < 0.5;
  });
