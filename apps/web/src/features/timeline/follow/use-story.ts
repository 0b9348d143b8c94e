import type { TimelineView } from '@ullim/types/timeline';
import { computed, shallowRef, watchEffect, type Ref } from 'vue';

type IsStory = typeof import('@ullim/timeline/journey/chapters').isStory;

/**
 * Whether a journey has more than one chapter, or null as long as that is not known: several goals always have, so what
 * tells chapters is asked for only of a single one. Where that does not come, it may well have.
 */
export function useStory(view: Ref<TimelineView | undefined>): Ref<boolean | null> {
  const isStory = shallowRef<IsStory | null>(null);
  watchEffect(() => {
    if (!isStory.value && view.value && view.value.goals.length <= 1)
      import('@ullim/timeline/journey/chapters').then(
        (chapters) => (isStory.value = chapters.isStory),
        () => (isStory.value = () => true),
      );
  });
  return computed(() => {
    if (!view.value) return false;
    return view.value.goals.length > 1 || (isStory.value && isStory.value(view.value));
  });
}
