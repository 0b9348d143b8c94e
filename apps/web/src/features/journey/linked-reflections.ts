import { useQuery } from '@pinia/colada';
import type { ReflectionPage, ReflectionSummary } from '@ullim/types/reflection';
import { toValue, type MaybeRefOrGetter } from 'vue';
import { http } from '@/lib/http';
import { everyPage } from './every-page';
import { journeyKeys } from './keys';

export type LinkedTo = { goal: string } | { milestone: string };

/** The reflections that point to a goal or a milestone, the latest first. */
export const useLinkedReflections = (to: MaybeRefOrGetter<LinkedTo>) =>
  useQuery({
    key: () => [...journeyKeys.reflections, 'linked', { ...toValue(to) }],
    query: ({ signal }) => fetchReflections(toValue(to), signal),
  });

/** Every reflection, for looking back. */
export const useAllReflections = () =>
  useQuery({
    key: [...journeyKeys.reflections, 'all'],
    query: ({ signal }) => fetchReflections({}, signal),
    staleTime: 600_000,
  });

const fetchReflections = (to: LinkedTo | Record<string, never>, signal: AbortSignal) =>
  everyPage<ReflectionSummary>((after) =>
    http.get<ReflectionPage>('/reflections', { query: { ...to, after, limit: 200 }, signal }),
  );
