import { computed, ref, type WritableComputedRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { keep, readKept } from '@/lib/kept';

export type JourneyView = 'picture' | 'list';

/** Kept per browser; an address may ask for either (`?view=list`) without changing that, and says what was chosen. */
export function useViewChoice(): WritableComputedRef<JourneyView> {
  const route = useRoute();
  const router = useRouter();
  const kept = ref(asView(readKept('journey-view')) ?? 'picture');
  return computed({
    get: () => asView(route.query['view']) ?? kept.value,
    set: (view) => {
      kept.value = view;
      keep('journey-view', view);
      const ask = () => router.replace({ query: { ...route.query, view } });
      // The place in time is written to the address meanwhile, and may have called this off.
      void ask().then((failure) => failure && ask());
    },
  });
}

const asView = (text: unknown): JourneyView | null => (text === 'picture' || text === 'list' ? text : null);
