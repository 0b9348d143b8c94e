import type { ListOrder } from '@ullim/timeline/list/list-by-term';
import { computed, ref, type WritableComputedRef } from 'vue';
import { keep, readKept } from '@/lib/kept';

/** Kept per browser. */
export const useListOrder = (): WritableComputedRef<ListOrder> =>
  useKept('journey-order', (kept) => (kept === 'oldest' ? kept : 'newest'));

/** Whether what is still to come is shown; until it is chosen, a little of it is and a lot is not. */
export const useAheadOpen = (little: () => boolean): WritableComputedRef<boolean> => {
  const kept = useKept<'open' | 'closed' | null>('journey-ahead', (text) =>
    text === 'open' || text === 'closed' ? text : null,
  );
  return computed({
    get: () => (kept.value === null ? little() : kept.value === 'open'),
    set: (open) => (kept.value = open ? 'open' : 'closed'),
  });
};

function useKept<Value extends string | null>(
  key: string,
  read: (kept: string | null) => Value,
): WritableComputedRef<Value> {
  const value = ref(read(readKept(key)));
  return computed({
    get: () => value.value as Value,
    set: (chosen) => {
      value.value = chosen as typeof value.value;
      if (chosen !== null) keep(key, chosen);
    },
  });
}
