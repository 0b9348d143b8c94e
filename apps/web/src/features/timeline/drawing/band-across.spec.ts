import { describe, expect, it } from '@jest/globals';
import type { Point, Scene } from '@ullim/timeline/scene';
import { bandAcross } from './band-across';

const water: Point[] = [
  [100, 200],
  [300, 180],
  [300, 260],
  [100, 240],
];
const scene = {
  orientation: 'right',
  window: { first: 0, last: 100 },
  size: { width: 400, height: 300 },
  rack: null,
  ...{ marks: [], items: [{ noun: 'goal', id: 'language', boxes: [], outlines: [water] }] },
} as unknown as Scene;

describe('where a band is crossed on a day', () => {
  it('is over all its water', () => {
    expect(bandAcross(scene, 'language', 50)).toEqual({ x: 189, y: 190, width: 22, height: 60 });
  });

  it('is nowhere before it begins, and on no other band', () => {
    expect(bandAcross(scene, 'language', 10)).toBeNull();
    expect(bandAcross(scene, 'vision', 50)).toBeNull();
  });

  it('lies the other way where time runs down', () => {
    const down = water.map(([x, y]): Point => [y, x]);
    const phone = {
      ...scene,
      orientation: 'down',
      size: { width: 300, height: 400 },
      items: [{ noun: 'goal', id: 'language', boxes: [], outlines: [down] }],
    } as unknown as Scene;
    expect(bandAcross(phone, 'language', 50)).toEqual({ x: 190, y: 189, width: 60, height: 22 });
  });
});
