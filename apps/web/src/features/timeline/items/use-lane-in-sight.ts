import type { Scene } from '@ullim/timeline/scene';
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
    const { from, to } = lanesOf(now);
    if (river.orientation.value === 'right' && now.needs.height > now.size.height && box.y < to)
      pullAcross(Math.max(0, from - box.y) - Math.max(0, box.y + box.height - to + AIR));
  });
}

const lanesOf = ({ axis, rack, size }: Scene) => ({
  from: (axis.ground?.height ?? 0) + AIR,
  to: rack?.box.y ?? size.height,
});

/** Pixels. */
const AIR = 24;
