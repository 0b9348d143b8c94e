import type { TimelineView } from '@ullim/types/timeline';
import { computed, shallowRef, watchEffect, type Ref } from 'vue';

type IsStory = typeof import('@ullim/timeline/journey/chapters').isStory;

/**
 * Whether a journey has more than one chapter, or null as long as that is not known: several goals always have, so what
 * tells chapters is asked for only of a single one, or of what was found. Where that does not come, it may well have.
 */
export function useStory(
  view: Ref<TimelineView | undefined>,
  found: Ref<ReadonlySet<string> | null>,
): Ref<boolean | null> {
  const isStory = shallowRef<IsStory | null>(null);
  const known = computed(() => (view.value ? (view.value.goals.length > 1 && !found.value) || null : false));
  watchEffect(() => {
    if (known.value === null && !isStory.value)
      import('@ullim/timeline/journey/chapters').then(
        (chapters) => (isStory.value = chapters.isStory),
        () => (isStory.value = () => true),
      );
  });
  return computed(() => known.value ?? (isStory.value && isStory.value(view.value!, found.value)));
}
