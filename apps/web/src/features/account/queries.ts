import { defineQueryOptions, useQuery } from '@pinia/colada';
import { fetchMe } from './api';

export const accountKeys = { me: ['me'] as const };

/** Who is signed in. A 401 is the answer "nobody". */
export const meQuery = defineQueryOptions({
  key: accountKeys.me,
  query: ({ signal }) => fetchMe(signal),
  staleTime: 60_000,
});

export const useMe = () => useQuery(meQuery);
