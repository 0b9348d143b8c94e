import type { Scene } from '@ullim/timeline/scene';
import { useEventListener, usePreferredReducedMotion } from '@vueuse/core';
import { watch, type Ref } from 'vue';
import { itemOf } from '../subject';

/** Brings the lane of what is sought into sight where there are more lanes than room, until a hand moves them. */
export function useInSight(
  scene: Ref<Scene | null>,
  scroller: Readonly<Ref<HTMLElement | null>>,
  sought: () => string | null,
) {
  const motion = usePreferredReducedMotion();
  let seeking = false;
  let place = NaN;
  const letGo = () => (seeking = false);
  useEventListener(scroller, 'pointerdown', letGo);
  useEventListener(scroller, 'wheel', letGo, { passive: true });

  watch([sought, scene], ([id, now], [before]) => {
    if (id !== before) [seeking, place] = [id !== null, NaN];
    const box = seeking && id !== null && now ? itemOf(now, id)?.boxes[0] : null;
    if (!box || !now || !scroller.value) return;
    const right = now.orientation === 'right';
    const [from, to] = right
      ? [now.axis.ground?.height ?? 0, now.rack?.box.y ?? now.size.height]
      : [0, now.size.width];
    const [start, end] = right ? [box.y, box.y + box.height] : [box.x, box.x + box.width];
    const off = Math.min(0, start - AIR - from) + Math.max(0, end + AIR - to);
    const next = Math.round((right ? scroller.value.scrollTop : scroller.value.scrollLeft) + off);
    if (off === 0 || next === place) return;
    place = next;
    const behavior = motion.value === 'reduce' ? 'auto' : 'smooth';
    scroller.value.scrollTo({ [right ? 'top' : 'left']: next, behavior });
  });
}

const AIR = 40;
