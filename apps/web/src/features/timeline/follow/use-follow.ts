import { seenOf } from '@ullim/timeline/journey/chapter-windows';
import type { Chapter } from '@ullim/timeline/journey/chapters';
import type { Window } from '@ullim/timeline/scene';
import { usePreferredReducedMotion } from '@vueuse/core';
import { computed, nextTick, shallowRef, watch, type Ref } from 'vue';
import { followed, type FollowEvent, type Following } from './state';
import { CALM, useGlide } from '../drawing/glide';
import { readingTime } from './reading-time';

/** What it needs of the drawing it moves. */
export type Followed = { seen: () => Window; mostDays: () => number };

/** What on the drawing a chapter tells of; with a day, where on its band. */
export type TellsOf = { id: string; day: number | null };

/**
 * Follows a journey from chapter to chapter: the view glides there, rests as long as the caption takes to read, and goes
 * on. Any other movement of the view pauses it. Where motion is reduced it cuts, and goes on by itself only when asked.
 */
export function useFollow(
  chapters: Ref<readonly Chapter[]>,
  window: Ref<Window | null>,
  drawing: Readonly<Ref<Followed | null>>,
  words: (chapter: Chapter) => string,
) {
  const motion = usePreferredReducedMotion();
  const state = shallowRef<Following>(null);
  const act = (event: FollowEvent) => (state.value = followed(state.value, event));
  const chapter = computed(() => (state.value && chapters.value[state.value.at]) ?? null);

  let own: Window | null = null;
  const glide = useGlide(
    () => drawing.value!.seen(),
    (to) => {
      own = to;
      window.value = to;
    },
  );
  watch(
    window,
    (now) => {
      if (now === own || state.value === null) return;
      glide.stop();
      act({ type: 'moved' });
    },
    { flush: 'sync' },
  );

  watch(
    () => state.value?.at,
    async () => {
      glide.stop();
      // The caption takes its place at the foot first.
      await nextTick();
      if (!chapter.value || !drawing.value) return;
      const to = seenOf(chapter.value, drawing.value.mostDays());
      glide.glideTo(to, () => act({ type: 'arrived' }), CALM);
    },
  );

  const resting = computed(() => (state.value?.playing && state.value.arrived ? chapter.value : null));
  watch(resting, (at, _before, onCleanup) => {
    if (!at) return;
    const timer = setTimeout(() => act({ type: 'rested' }), readingTime(words(at)));
    onCleanup(() => clearTimeout(timer));
  });

  // Another journey is another story.
  watch(
    () => chapters.value.map(({ noun, itemId }) => `${noun} ${itemId}`).join(),
    () => act({ type: 'ended' }),
  );

  return {
    state,
    chapter,
    act,
    begin: () => act({ type: 'begun', of: chapters.value.length, playing: motion.value !== 'reduce' }),
  };
}
