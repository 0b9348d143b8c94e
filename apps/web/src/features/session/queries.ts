import { defineQueryOptions, useQuery, useQueryCache } from '@pinia/colada';
import type { Me } from '@ullim/types/account';
import { accountKeys } from '@/features/account/queries';
import { fetchRegistration, fetchSessions } from './api';

export const sessionKeys = { registration: ['registration'] as const, list: ['sessions'] as const };

/** Whether a visitor may open an account here. */
export const registrationQuery = defineQueryOptions({
  key: sessionKeys.registration,
  query: ({ signal }) => fetchRegistration(signal),
  staleTime: 60_000,
});
export const useRegistration = () => useQuery(registrationQuery);

const sessionsQuery = defineQueryOptions({
  key: sessionKeys.list,
  query: ({ signal }) => fetchSessions(signal),
});
export const useSessions = () => useQuery(sessionsQuery);

/** Called with the answer of signing in or up: the app now knows who is here. */
export function useWelcomeIn() {
  const cache = useQueryCache();
  return async (me: Me) => {
    cache.setQueryData(accountKeys.me, me);
    // Only marked: asking at once would close the form under the person who has just signed up first.
    await cache.invalidateQueries({ key: sessionKeys.registration }, false);
  };
}
