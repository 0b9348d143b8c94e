import type { Orientation } from '@ullim/timeline/scene';
import { computed } from 'vue';
import type { Drawing } from './drawing';
import type { LanesInSight } from './use-lanes-in-sight';

/**
 * Where there are more lanes than room, the arrows across time bring the next one; at the last they mean what they do
 * elsewhere.
 */
export function useLaneKeys(
  { frame, orientation }: Pick<Drawing['river'], 'frame' | 'orientation'>,
  { beyond, at, lead }: Pick<LanesInSight, 'beyond' | 'at' | 'lead'>,
) {
  /** Whether there was a lane to bring. */
  function press({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): boolean {
    const way = wayOf(key, orientation.value);
    if (way === 0 || ctrlKey || metaKey || altKey || shiftKey || !frame.value) return false;
    // A long card scrolls itself.
    if ((target as Partial<Element> | null)?.closest?.('[data-card]')) return false;
    const next = nextLane(at(), way, frame.value.pitch, beyond.value);
    // A browser scrolls to whole pixels: less is no way.
    if (Math.abs(next - at()) < 1) return false;
    lead(next);
    return true;
  }

  return { press, moreLanes: computed(() => beyond.value > 0) };
}

/** How far the lanes are moved once the next whole one begins the picture. */
export function nextLane(from: number, way: -1 | 1, pitch: number, most: number): number {
  const at = from / pitch;
  const lane = way > 0 ? Math.floor(at + TOUCH) + 1 : Math.ceil(at - TOUCH) - 1;
  return Math.max(0, Math.min(lane * pitch, most));
}

function wayOf(key: string, orientation: Orientation): -1 | 0 | 1 {
  const [back, on] = orientation === 'right' ? ['ArrowUp', 'ArrowDown'] : ['ArrowLeft', 'ArrowRight'];
  return key === on ? 1 : key === back ? -1 : 0;
}

/** So much of a lane is none, as whole pixels leave it. */
const TOUCH = 0.05;
