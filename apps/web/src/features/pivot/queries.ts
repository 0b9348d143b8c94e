import { defineQueryOptions, useQuery, type QueryCache } from '@pinia/colada';
import type { PivotView } from '@ullim/types/pivot';
import { toValue, type MaybeRefOrGetter } from 'vue';
import { journeyKeys } from '@/features/journey/keys';
import { fetchPivot, fetchPivots } from './api';

export const pivotKeys = {
  list: [...journeyKeys.pivots, 'list'] as const,
  one: (id: string) => [...journeyKeys.pivots, 'one', id] as const,
};

/** All turns of a journey, the last first: a life has few. */
const pivotsQuery = defineQueryOptions({
  key: pivotKeys.list,
  query: ({ signal }) => fetchPivots(signal),
});
export const usePivots = () => useQuery(pivotsQuery);

export const usePivot = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    key: () => pivotKeys.one(toValue(id)),
    query: ({ signal }) => fetchPivot(toValue(id), signal),
  });

/** Shows a pivot as the server answered it. Lists are asked again: their order is the server's. */
export function showPivot(cache: QueryCache, pivot: PivotView): void {
  cache.setQueryData([...pivotKeys.one(pivot.id)], pivot);
}
