import { watch, type Ref } from 'vue';
import { itemOf } from '../subject';
import type { Drawing } from './drawing';

/** The lane of what has the focus comes into sight, where there are more lanes than room. */
export function useLaneInSight(
  { river, moves, pullAcross }: Pick<Drawing, 'river' | 'moves' | 'pullAcross'>,
  focused: Ref<string | null>,
) {
  watch([focused, river.scene], ([id, now], [before]) => {
    const box = id !== null && now ? itemOf(now, id)?.boxes[0] : null;
    if (!box || !now || (id === before && moves.gliding())) return;
    const right = now.orientation === 'right';
    const foot = now.rack?.box.y ?? now.size.height;
    const hidden = right ? now.needs.height > now.size.height : now.needs.width > now.size.width;
    // The row at the foot stands.
    if (!hidden || box.y >= foot) return;
    const [from, to] = right ? [(now.axis.ground?.height ?? 0) + AIR, foot] : [AIR, now.size.width];
    const [start, end] = right ? [box.y, box.y + box.height] : [box.x, box.x + box.width];
    pullAcross(Math.max(0, from - start) - Math.max(0, end - to + AIR));
  });
}

/** Pixels. */
const AIR = 24;
