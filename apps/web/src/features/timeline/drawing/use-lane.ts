import type { Journey } from '@ullim/timeline/journey/journey';
import { watch, type Ref } from 'vue';
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
  const scrollThere = () =>
    scroller.value!.scrollTo({ [orientation.value === 'right' ? 'top' : 'left']: scroll.value });

  function begin() {
    const { needs, size, pitch } = frame.value!;
    const most = Math.max(needs.width - size.width, needs.height - size.height);
    scroll.value = Math.min(asked() * pitch, most);
  }

  // Before the first picture is drawn; only with it there is something to scroll.
  watch(() => frame.value === null, begin, { flush: 'sync', once: true });
  watch(() => scene.value === null, scrollThere, { flush: 'post', once: true });
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
