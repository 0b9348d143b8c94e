import { FINGER, gripAt, MOUSE, type Grip } from '@ullim/timeline/lanes/plan-grip';
import type { Point, Scene } from '@ullim/timeline/scene';
import { daysOfStep, moveByDays } from '@ullim/types/honest-date/move';
import { computed, watch, type Ref } from 'vue';
import { lengthOf } from '../drawing/length-of';
import type { Hold } from '../drawing/use-gestures';
import type { usePointed } from '../drawing/use-pointed';
import type { PlanInHand } from './use-held-plan';

/**
 * A plan under the mouse or a finger: its ends make it longer or shorter, its middle moves it. A finger takes hold of it
 * only once it is chosen, so that the journey can be pulled wherever one begins.
 */
export function usePlanDrag(
  hand: PlanInHand,
  scene: Ref<Scene | null>,
  pointed: ReturnType<typeof usePointed>,
  focused: Ref<string | null>,
  mouse: Ref<Point | null>,
) {
  /** The plan whose handles were shown last: a hand on its way to them means them. */
  let last: string | null = null;

  function gripUnder([x, y]: Point, finger = false): Grip | null {
    const now = scene.value;
    if (!now || y < (now.axis.ground?.height ?? 0) || y > (now.rack?.box.y ?? Infinity)) return null;
    const grip = gripAt(now, x, y, finger ? FINGER : MOUSE, last);
    const plan = grip && hand.planOf(grip.id);
    if (!plan || (finger && ![pointed.id.value, focused.value].includes(plan.id))) return null;
    const item = pointed.itemAt([x, y]);
    const onHandle = grip.part !== 'whole' && plan.id === last;
    if (item && item.noun !== 'goal' && item.id !== plan.id && !onHandle) return null;
    // A step that is finer than a hand can be would move without being meant.
    const step = pixelsADay(now) * daysOfStep(plan.planned!, grip.part, hand.calendar.value);
    return step < LEAST_STEP ? null : grip;
  }

  function takeHold(at: Point, finger: boolean): Hold | null {
    const grip = gripUnder(at, finger);
    const plan = grip && hand.planOf(grip.id);
    if (!plan || !scene.value) return null;
    const { orientation } = scene.value;
    const along = ([x, y]: Point) => (orientation === 'right' ? x : y);
    const perDay = pixelsADay(scene.value);
    let begun = false;
    return {
      pull: (to) => {
        if (!begun) hand.take(plan, grip.part, finger ? 'finger' : 'mouse');
        begun = true;
        hand.at.value = to;
        const days = (along(to) - along(at)) / perDay;
        if (hand.held.value) hand.bring(moveByDays(plan.planned!, grip.part, days, hand.calendar.value));
      },
      letGo: hand.letGo,
      putBack: hand.putBack,
    };
  }

  const under = computed(() => (mouse.value && !hand.held.value ? gripUnder(mouse.value) : null));
  /** The plan whose ends are shown. */
  const shown = computed(() => {
    const id = hand.held.value?.milestone.id ?? under.value?.id ?? pointed.id.value ?? focused.value;
    return id !== null && hand.planOf(id) ? id : null;
  });
  watch(shown, (id) => (last = id), { flush: 'sync' });
  const cursor = computed(() => {
    const part = hand.held.value?.by === 'keys' ? undefined : (hand.held.value ?? under.value)?.part;
    if (part === undefined || !scene.value) return undefined;
    if (part !== 'whole') return scene.value.orientation === 'right' ? 'ew-resize' : 'ns-resize';
    return hand.held.value ? 'grabbing' : 'grab';
  });

  return { takeHold, shown, cursor };
}

function pixelsADay(scene: Scene): number {
  const { first, last } = scene.window;
  return lengthOf(scene) / (last - first);
}

const LEAST_STEP = 3;
