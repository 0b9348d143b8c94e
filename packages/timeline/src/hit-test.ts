import type { Box, Item, Point, Scene } from './scene.js';

/**
 * The item at a place, or the nearest: a small one before a large, and anything on a band before the band. The row at the foot
 * lies over the lanes: there it is one that rests in it.
 */
export function hitTest(scene: Scene, x: number, y: number, tolerance = 8): Item | null {
  const { rack } = scene;
  const inRack = rack !== null && y >= rack.box.y;
  const resting = new Set([rack?.more?.id, ...(rack?.marks ?? []).map(({ id }) => id)]);
  let found: Item | null = null;
  let [nearest, smallest] = [tolerance, Infinity];
  for (const item of scene.items) {
    if (resting.has(item.id) !== inRack) continue;
    const outlined = item.boxes.length - item.outlines.length;
    for (const [index, box] of item.boxes.entries()) {
      const outline = item.outlines[index - outlined];
      const apart = distanceTo(box, x, y);
      if (outline && apart === 0 && !isWithin(outline, x, y)) continue;
      const distance = apart + (item.noun === 'goal' ? tolerance / 2 : 0);
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

function isWithin(outline: readonly Point[], x: number, y: number): boolean {
  let within = false;
  outline.forEach(([x1, y1], index) => {
    const [x0, y0] = outline.at(index - 1)!;
    if (y0 > y !== y1 > y && x < x0 + ((y - y0) * (x1 - x0)) / (y1 - y0)) within = !within;
  });
  return within;
}
