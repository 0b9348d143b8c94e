import { defineQueryOptions, useQuery } from '@pinia/colada';
import { journeyKeys } from '@/features/journey/keys';
import { fetchTimeline } from './api';

/** The whole journey; windows and filters are made of it here. */
export const timelineQuery = defineQueryOptions({
  key: [...journeyKeys.timeline],
  query: ({ signal }) => fetchTimeline(signal),
});

export const useTimeline = () => useQuery(timelineQuery);
