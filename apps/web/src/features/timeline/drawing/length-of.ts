import type { Scene } from '@ullim/timeline/scene';

/** How many pixels time runs: on a phone down to the row at the foot. */
export function lengthOf({ orientation, size, rack }: Pick<Scene, 'orientation' | 'size' | 'rack'>): number {
  return orientation === 'right' ? size.width : (rack?.box.y ?? size.height);
}
