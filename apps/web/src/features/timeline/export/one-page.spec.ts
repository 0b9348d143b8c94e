import { describe, expect, it } from '@jest/globals';
import type { Scene, Size } from '@ullim/timeline/scene';
import type { Sheet } from '@ullim/timeline/sheet/sheet';
import { onePage } from './one-page';

/** A journey that needs so much height, with 90 px of title and legend. */
const needing = (least: number) => (size: Size) => {
  const scene = { width: size.width, height: Math.max(size.height, least) };
  return { size: { ...scene, height: scene.height + 90 }, scene: { size: scene } as Scene } as Sheet;
};
const proportion = ({ size }: Sheet) => size.width / size.height;

describe('A printed page', () => {
  it('is filled, lying, by a few lanes', () => {
    const { sheet, upright } = onePage(needing(300));
    expect(upright).toBe(false);
    expect(proportion(sheet)).toBeCloseTo(1.475, 2);
    expect(sheet.size.width).toBe(1160);
  });

  it('holds some more lanes by being a little smaller', () => {
    const { sheet, upright } = onePage(needing(850));
    expect(upright).toBe(false);
    expect(proportion(sheet)).toBeCloseTo(1.475, 2);
    expect(sheet.size.width).toBeGreaterThan(1160);
  });

  it('stands upright for many', () => {
    for (const least of [1_000, 2_300, 20_000]) {
      const { sheet, upright } = onePage(needing(least));
      expect(upright).toBe(true);
      expect(1 / proportion(sheet)).toBeCloseTo(1.46, 1);
    }
  });
});
