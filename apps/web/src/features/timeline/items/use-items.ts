import type { Point } from '@ullim/timeline/scene';
import { until } from '@vueuse/core';
import { watch, type Ref, type ShallowUnwrapRef } from 'vue';
import type { Hold } from '../drawing/use-gestures';
import type { MovesInTime } from '../drawing/use-moves';
import type { River } from '../drawing/use-river';
import { useQuietPart } from '../use-part';
import type { OnDrawing } from './drawing';
import { earlyHold, isOnPlan } from './early-hold';

export type Items = ShallowUnwrapRef<OnDrawing>;

/**
 * What lies on the drawing, and answers a hand. It comes once the river is drawn; the last click before is not lost, but
 * done as soon as it is there, unless the drawing was moved meanwhile.
 */
export function useItems(
  items: Readonly<Ref<Items | null>>,
  { scene, window, orientation, scroll }: River,
  moves: Pick<MovesInTime, 'pull'>,
) {
  const {
    part,
    missed: gone,
    ask,
  } = useQuietPart(
    () => import('./RiverItems.vue'),
    () => scene.value !== null,
  );

  const missed: ((items: Items) => void)[] = [];
  watch(items, (now) => now && missed.splice(0).forEach((act) => act(now)));
  watch(window, () => missed.splice(0), { flush: 'sync' });

  function does(act: (items: Items) => void) {
    if (items.value) return act(items.value);
    missed.push(act);
    ask();
  }

  function takeHold(at: Point, finger: boolean): Hold | null {
    if (items.value) return items.value.takeHold(at, finger);
    // A finger takes hold only of what was chosen before.
    if (finger || !scene.value || !isOnPlan(scene.value, at)) return null;
    ask();
    // Where it does not come one pulls the paper.
    const coming = until(() => items.value ?? gone.value)
      .not.toBeNull()
      .then(() => items.value?.takeHold(at, finger) ?? null);
    const place = () => JSON.stringify([window.value, scroll.value, orientation.value]);
    const begun = place();
    const along = ([x, y]: Point) => (orientation.value === 'right' ? x : y);
    const pullPaper = (from: Point, to: Point) => moves.pull(along(to) - along(from));
    return earlyHold(at, coming, () => place() === begun, pullPaper);
  }

  let pointed = false;
  function point(at: Point | null) {
    items.value?.point(at);
    if (!items.value && at && !pointed) ask();
    pointed = at !== null;
  }

  function press(event: KeyboardEvent): boolean {
    if (!items.value) ask();
    return items.value?.press(event) ?? false;
  }

  return {
    part,
    takeHold,
    point,
    press,
    click: (event: MouseEvent) => {
      // The second of two in one place is heard with the first, and with what they are together.
      if (event.detail < 2) missed.splice(0);
      does((it) => it.click(event));
    },
    clickTwice: (event: MouseEvent) => does((it) => it.clickTwice(event)),
  };
}
