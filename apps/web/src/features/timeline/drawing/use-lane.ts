import type { Journey } from '@ullim/timeline/journey/journey';
import type { Orientation } from '@ullim/timeline/scene';
import { computed, watch, type Ref } from 'vue';
import { acrossTime, beyondOf } from './lanes-beyond';
import type { River } from './use-river';

/**
 * Where there are more lanes than room, the picture begins with the one that is asked for, which follows a hand that
 * scrolls. Null is the first, as is one that is not there.
 */
export function useLane(
  lane: Ref<string | null>,
  journey: Readonly<Ref<Journey>>,
  { scene, frame, orientation, scroll }: Pick<River, 'scene' | 'frame' | 'orientation' | 'scroll'>,
  scroller: Readonly<Ref<HTMLElement | null>>,
) {
  // A page that is printed has no room for it.
  const seen = () => frame.value && Math.round(scroll.value / frame.value.pitch);
  const asked = () =>
    Math.max(
      0,
      journey.value.lanes.findIndex(({ id }) => id === lane.value),
    );
  const scrollThere = () => scroller.value!.scrollTo(acrossTime(scroll.value, orientation.value));

  function begin() {
    scroll.value = Math.min(asked() * frame.value!.pitch, beyondOf(frame.value!));
  }

  // Before the first picture is drawn, and before that of a phone that was turned; only with it there is something to
  // scroll.
  const framed = computed<Orientation | undefined>((before) => frame.value?.orientation ?? before);
  watch(framed, begin, { flush: 'sync' });
  watch(() => scene.value?.orientation, scrollThere, { flush: 'post' });
  watch(lane, () => {
    if (!scene.value || !frame.value || asked() === seen()) return;
    begin();
    scrollThere();
  });
  watch(
    () => scene.value && seen(),
    (index) => index !== null && (lane.value = index > 0 ? (journey.value.lanes[index]?.id ?? null) : null),
  );
}
