import { defineQueryOptions, useQuery } from '@pinia/colada';
import { fetchMe, fetchSample } from './api';

export const accountKeys = { me: ['me'] as const, sample: ['sample'] as const };

/** Who is signed in. A 401 is the answer "nobody". */
export const meQuery = defineQueryOptions({
  key: accountKeys.me,
  query: ({ signal }) => fetchMe(signal),
  staleTime: 60_000,
});

export const useMe = () => useQuery(meQuery);

/** How much of the sample journey is in this one. */
const sampleQuery = defineQueryOptions({
  key: accountKeys.sample,
  query: ({ signal }) => fetchSample(signal),
});
export const useSample = () => useQuery(sampleQuery);
