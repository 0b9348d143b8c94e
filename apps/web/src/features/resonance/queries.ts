import { defineQueryOptions, useQuery } from '@pinia/colada';
import type { Level, ReadingView } from '@ullim/types/resonance-reading';
import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { journeyKeys } from '@/features/journey/keys';
import { fetchReadings } from './api';
import { lastLevels } from './last-levels';

/** Every reading, the latest first: a few for each goal and year, asked for once for all goals. */
export const readingsQuery = defineQueryOptions({
  key: [...journeyKeys.readings, 'all'],
  query: ({ signal }) => fetchReadings(signal),
  staleTime: 600_000,
});
const useReadings = () => useQuery(readingsQuery);

/** The readings of one goal, the latest first; undefined until they are there. */
export function useReadingsOf(goalId: MaybeRefOrGetter<string>) {
  const { data, error, refetch } = useReadings();
  const readings = computed<ReadingView[] | undefined>(() =>
    data.value?.filter((reading) => reading.goalId === toValue(goalId)),
  );
  return { readings, error, refetch };
}

/** How strongly a goal echoed last; null without a reading. */
export function useLastLevel() {
  const { data } = useReadings();
  return (goalId: string): Level | null => (data.value && lastLevels(data.value).get(goalId)) ?? null;
}
