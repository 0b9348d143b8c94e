import { createEventHook, useDebounceFn, useEventListener, usePreferredReducedMotion } from '@vueuse/core';
import { computed, watch } from 'vue';
import { acrossTime, beyondOf } from '../drawing/lanes-beyond';
import type { Drawing } from './drawing';

/**
 * Brings lanes into sight where there are more than room. Until they are at rest, whatever moves them on goes on from
 * where they are on their way to.
 */
export function useLanesInSight({
  river: { scene, scroll, orientation },
  paper,
  scroller,
}: Pick<Drawing, 'river' | 'paper' | 'scroller'>) {
  const motion = usePreferredReducedMotion();
  const beyond = computed(() => (scene.value ? beyondOf(scene.value) : 0));

  let aim: number | null = null;
  const letGo = () => (aim = null);
  const rest = useDebounceFn(letGo, REST);
  watch(scroll, (now, before) => {
    if (aim !== null && isLedAway(before, now, aim)) letGo();
    void rest();
  });
  watch(orientation, letGo);

  const hand = createEventHook<void>();
  hand.on(letGo);
  useEventListener(paper, ['pointerdown', 'wheel'], () => hand.trigger(), { passive: true });

  function bring(place: number) {
    aim = Math.max(0, Math.min(place, beyond.value));
    // Where they lie there already a browser says nothing.
    void rest();
    scroller.value?.scrollTo({
      ...acrossTime(aim, orientation.value),
      behavior: motion.value === 'reduce' ? 'auto' : 'smooth',
    });
  }

  return {
    /** How far they reach beyond what one sees, wherever they are. */
    beyond,
    /** Where they are, or are on their way to. */
    at: () => aim ?? scroll.value,
    bring,
    /** The same for a hand, which means it: nothing else is brought into sight any more. */
    lead(place: number) {
      void hand.trigger();
      bring(place);
    },
    byHand: hand.on,
  };
}

export type LanesInSight = ReturnType<typeof useLanesInSight>;

/** Whether something else moved them than what leads them there. */
export function isLedAway(before: number, now: number, aim: number): boolean {
  return Math.abs(now - aim) > Math.abs(before - aim);
}

/** Milliseconds without a move. */
const REST = 150;
