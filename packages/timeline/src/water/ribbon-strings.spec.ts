import { sceneOf } from '../a-journey.fixture.js';
import type { Point } from '../scene.js';
import { endsOf, isOn, soundingAt, stringsOf, turned } from './a-turn.fixture.js';

/** From a place to the nearest one on a string. */
const distance = ([x, y]: Point, points: readonly Point[]) =>
  Math.min(
    ...points.slice(1).map(([x1, y1], index) => {
      const [x0, y0] = points[index]!;
      const [run, rise] = [x1 - x0, y1 - y0];
      const part = ((x - x0) * run + (y - y0) * rise) / (run * run + rise * rise);
      const at = Math.min(1, Math.max(0, part));
      return Math.hypot(x0 + at * run - x, y0 + at * rise - y);
    }),
  );

describe('The strings of a pivot', () => {
  it('peel one by one off the outermost of a goal that goes on, and cross none of the others', () => {
    const scene = sceneOf(
      turned('goes_on', {
        readings: [
          [1, 5, '2020-11'],
          [2, 3, '2021-08'],
        ],
      }),
    );
    const { strings, water } = scene.ribbons[0]!;
    const { leaving } = endsOf(scene);
    const outermost = stringsOf(scene, 1).findLast(({ points }) => isOn(points, leaving.at(-1)!))!;
    const edge = outermost.points[0]![1];
    expect(soundingAt(scene, 1, water[0]![0] + 20)).toHaveLength(5);
    expect(new Set(leaving.map(([x]) => Math.round(x))).size).toBe(3);
    for (const place of leaving) expect(isOn(outermost.points, place)).toBe(true);
    for (const points of strings) for (const [, y] of points) expect(y).toBeGreaterThan(edge - 0.5);
  });

  it('go side by side, as far apart on their way as where they arrive', () => {
    for (const level of [5, 1] as const) {
      const scene = sceneOf(
        turned('goes_on', {
          readings: [
            [1, level, '2020-11'],
            [2, 3, '2021-08'],
          ],
        }),
      );
      const { strings } = scene.ribbons[0]!;
      const [upper, lower] = endsOf(scene).arriving;
      const gap = lower![1] - upper![1];
      expect(gap).toBeGreaterThan(10);
      strings.slice(1).forEach((points, index) => {
        const middle = points[Math.round(points.length * 0.6)]!;
        expect(Math.abs(distance(middle, strings[index]!) - gap)).toBeLessThan(1);
      });
    }
  });

  it('merge one by one into the outermost of a goal that did not echo more for it', () => {
    const scene = sceneOf(
      turned('set_aside', {
        before: true,
        readings: [
          [1, 4, '2020-11'],
          [2, 4, '2021-04'],
        ],
      }),
    );
    const { arriving } = endsOf(scene);
    expect(arriving).toHaveLength(3);
    expect(new Set(arriving.map(([x]) => Math.round(x))).size).toBe(3);
    const outermost = stringsOf(scene, 2).filter(({ points }) => isOn(points, arriving[0]!));
    for (const place of arriving) expect(outermost.some(({ points }) => isOn(points, place))).toBe(true);
  });
});
