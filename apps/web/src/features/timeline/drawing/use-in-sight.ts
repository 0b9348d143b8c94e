import { useEventListener, usePreferredReducedMotion } from '@vueuse/core';
import { watch, type Ref } from 'vue';
import type { Drawing } from '../items/drawing';
import { itemOf } from '../subject';

/**
 * Brings the lane of what is sought or has the focus into sight where there are more lanes than room, until a hand moves
 * them.
 */
export function useInSight(
  { river: { scene, scroll }, paper, scroller }: Pick<Drawing, 'river' | 'paper' | 'scroller'>,
  sought: Ref<string | null> | (() => string | null),
) {
  const motion = usePreferredReducedMotion();
  let seeking = false;
  let place = NaN;
  const letGo = () => (seeking = false);
  useEventListener(paper, 'pointerdown', letGo);
  useEventListener(paper, 'wheel', letGo, { passive: true });

  watch([sought, scene], ([id, now], [before]) => {
    if (id !== before) [seeking, place] = [id !== null, NaN];
    const box = seeking && id !== null && now ? itemOf(now, id)?.boxes[0] : null;
    if (!box || !now || !scroller.value) return;
    const right = now.orientation === 'right';
    const foot = now.rack?.box.y ?? now.size.height;
    // The row at the foot stands.
    const { marks = [], more } = now.rack ?? {};
    if ([...marks.map((mark) => mark.id), ...(more?.ids ?? [])].some((each) => each === id)) return;
    const [from, to] = right ? [now.axis.ground?.height ?? 0, foot] : [0, now.size.width];
    const [start, end] = right ? [box.y, box.y + box.height] : [box.x, box.x + box.width];
    const off = Math.min(0, start - AIR - from) + Math.max(0, end + AIR - to);
    // From where the lanes were when this was drawn: they may be on their way.
    const next = Math.round(scroll.value + off);
    if (off === 0 || next === place) return;
    place = next;
    const behavior = motion.value === 'reduce' ? 'auto' : 'smooth';
    scroller.value.scrollTo({ [right ? 'top' : 'left']: next, behavior });
  });

  return { letGo };
}

const AIR = 40;
