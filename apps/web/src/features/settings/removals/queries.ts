import { defineQueryOptions, useQuery } from '@pinia/colada';
import { everyPage } from '@/features/journey/every-page';
import { fetchRemovals } from './api';

export const removalKeys = { list: ['removals'] as const };

/** Everything in the bin, the latest first. */
const removalsQuery = defineQueryOptions({
  key: removalKeys.list,
  query: ({ signal }) => everyPage((after) => fetchRemovals(after, signal)),
  staleTime: 0,
});
export const useRemovals = () => useQuery(removalsQuery);
