import type { Box, Item, Scene } from './scene.js';

/** The item at a place, or the nearest: a small one before a large, and anything on a band before the band. */
export function hitTest(scene: Scene, x: number, y: number, tolerance = 8): Item | null {
  let found: Item | null = null;
  let [nearest, smallest] = [tolerance, Infinity];
  for (const item of scene.items) {
    for (const box of item.boxes) {
      const distance = distanceTo(box, x, y) + (item.noun === 'goal' ? tolerance / 2 : 0);
      const area = box.width * box.height;
      if (distance > nearest || (distance === nearest && area > smallest)) continue;
      [found, nearest, smallest] = [item, distance, area];
    }
  }
  return found;
}

function distanceTo({ x, y, width, height }: Box, atX: number, atY: number): number {
  return Math.hypot(Math.max(x - atX, 0, atX - x - width), Math.max(y - atY, 0, atY - y - height));
}
