import type { Box, Scene } from '@ullim/timeline/scene';
import { itemOf } from '../subject';
import { lengthOf } from './length-of';

/** Where a band is crossed on a day: a narrow box over all its water; null where it is not drawn. */
export function bandAcross(scene: Scene, goalId: string, day: number): Box | null {
  const { window } = scene;
  const right = scene.orientation === 'right';
  const along = ((day - window.first) / (window.last - window.first)) * lengthOf(scene);
  const [a, b] = right ? ([0, 1] as const) : ([1, 0] as const);
  const crossed: number[] = [];
  // Its outlines are where it is now while the picture glides; the band itself is where it was painted.
  for (const outline of itemOf(scene, goalId)?.outlines ?? [])
    outline.forEach((point, index) => {
      const next = outline[(index + 1) % outline.length]!;
      const part = (along - point[a]) / (next[a] - point[a]);
      if (part >= 0 && part <= 1) crossed.push(point[b] + (next[b] - point[b]) * part);
    });
  if (crossed.length < 2) return null;
  const [start, end] = [Math.min(...crossed), Math.max(...crossed)];
  return right
    ? { x: along - HALF, y: start, width: 2 * HALF, height: end - start }
    : { x: start, y: along - HALF, width: end - start, height: 2 * HALF };
}

const HALF = 11;
