import type { Box, Scene } from '@ullim/timeline/scene';

/** Where a band is crossed on a day: a narrow box over all its water; null where it is not drawn. */
export function bandAcross(scene: Scene, goalId: string, day: number): Box | null {
  const { window, size, rack } = scene;
  const right = scene.orientation === 'right';
  const length = right ? size.width : (rack?.box.y ?? size.height);
  const along = ((day - window.first) / (window.last - window.first)) * length;
  const [a, b] = right ? ([0, 1] as const) : ([1, 0] as const);
  const crossed: number[] = [];
  for (const { water } of scene.bands.find((band) => band.goalId === goalId)?.flows ?? [])
    water.forEach((point, index) => {
      const next = water[(index + 1) % water.length]!;
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
