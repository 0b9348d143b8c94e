import type { Point } from '@ullim/timeline/scene';
import { until } from '@vueuse/core';
import { watch, type Ref, type ShallowUnwrapRef } from 'vue';
import type { Hold } from '../drawing/use-gestures';
import type { MovesInTime } from '../drawing/use-moves';
import type { River } from '../drawing/use-river';
import { usePart } from '../use-part';
import type { OnDrawing } from './drawing';
import { earlyHold, isOnPlan } from './early-hold';

export type Items = ShallowUnwrapRef<OnDrawing>;

/**
 * What lies on the drawing, and answers a hand. It comes once the river is drawn; what is done before is not lost, but
 * done as soon as it is there, unless the drawing was moved meanwhile.
 */
export function useItems(
  items: Readonly<Ref<Items | null>>,
  { scene, window, orientation }: River,
  moves: Pick<MovesInTime, 'pull'>,
) {
  const { part, fetch } = usePart(() => import('./RiverItems.vue'));
  void until(scene).not.toBeNull().then(fetchQuietly);
  // Without a connection it is asked for again when it is wanted.
  function fetchQuietly() {
    fetch().catch(() => undefined);
  }

  const missed: ((items: Items) => void)[] = [];
  watch(items, (now) => now && missed.splice(0).forEach((act) => act(now)));
  watch(window, () => missed.splice(0), { flush: 'sync' });

  function does(act: (items: Items) => void) {
    if (items.value) return act(items.value);
    missed.push(act);
    fetchQuietly();
  }

  function takeHold(at: Point, finger: boolean): Hold | null {
    if (items.value) return items.value.takeHold(at, finger);
    // A finger takes hold only of what was chosen before.
    if (finger || !scene.value || !isOnPlan(scene.value, at)) return null;
    const coming = until(items)
      .not.toBeNull()
      .then(() => items.value?.takeHold(at, finger) ?? null);
    const along = ([x, y]: Point) => (orientation.value === 'right' ? x : y);
    return earlyHold(at, coming, (from, to) => moves.pull(along(to) - along(from)));
  }

  return {
    part,
    takeHold,
    click: (event: MouseEvent) => does((it) => it.click(event)),
    clickTwice: (event: MouseEvent) => does((it) => it.clickTwice(event)),
  };
}
