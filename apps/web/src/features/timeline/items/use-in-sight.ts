import { watch, type Ref } from 'vue';
import type { Drawing } from './drawing';
import type { LanesInSight } from './use-lanes-in-sight';
import { itemOf } from '../subject';

/**
 * Brings the lane of what is sought or has the focus into sight where there are more lanes than room, until a hand moves
 * them.
 */
export function useInSight(
  { scene, scroll }: Drawing['river'],
  lanes: Pick<LanesInSight, 'bring' | 'byHand'>,
  sought: Ref<string | null> | (() => string | null),
) {
  let seeking = false;
  let place = NaN;
  lanes.byHand(() => (seeking = false));

  watch([sought, scene], ([id, now], [before]) => {
    if (id !== before) [seeking, place] = [id !== null, NaN];
    const box = seeking && id !== null && now ? itemOf(now, id)?.boxes[0] : null;
    if (!box || !now) return;
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
    lanes.bring(next);
  });
}

const AIR = 40;
