import type { Orientation } from '@ullim/timeline/scene';
import { useEventListener, usePreferredReducedMotion } from '@vueuse/core';
import { computed, watch } from 'vue';
import type { Drawing } from './drawing';

/**
 * Where there are more lanes than room, the arrows across time bring the next one; at the last they mean what they do
 * elsewhere.
 */
export function useLaneKeys(
  {
    river: { scene, frame, scroll, orientation },
    paper,
    scroller,
  }: Pick<Drawing, 'river' | 'paper' | 'scroller'>,
  /** What had been brought into sight may leave it. */
  letGo: () => void,
) {
  const motion = usePreferredReducedMotion();
  const beyond = computed(() => {
    if (!scene.value) return 0;
    const { needs, size } = scene.value;
    return orientation.value === 'right' ? needs.height - size.height : needs.width - size.width;
  });

  // Where the lanes are on their way to: pressed again meanwhile, a key goes on from there.
  let aim: number | null = null;
  const rest = () => (aim = null);
  watch(scroll, (now) => aim !== null && Math.abs(now - aim) < 1 && rest());
  useEventListener(paper, ['pointerdown', 'wheel'], rest, { passive: true });

  /** Whether there was a lane to bring. */
  function press({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): boolean {
    const way = wayOf(key, orientation.value);
    if (way === 0 || ctrlKey || metaKey || altKey || shiftKey || !frame.value || !scroller.value)
      return false;
    // A long card scrolls itself.
    if (target instanceof Element && target.closest('[data-card]')) return false;
    const from = aim ?? scroll.value;
    const next = nextLane(from, way, frame.value.pitch, beyond.value);
    if (next === from) return false;
    letGo();
    aim = next;
    const behavior = motion.value === 'reduce' ? 'auto' : 'smooth';
    scroller.value.scrollTo({ [orientation.value === 'right' ? 'top' : 'left']: next, behavior });
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

/** A browser scrolls to whole pixels: so much of a lane is none. */
const TOUCH = 0.05;
