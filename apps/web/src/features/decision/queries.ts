import { defineQueryOptions, useQuery, type QueryCache } from '@pinia/colada';
import type { DecisionView } from '@ullim/types/decision';
import { toValue, type MaybeRefOrGetter } from 'vue';
import { journeyKeys } from '@/features/journey/keys';
import { fetchDecision, fetchDecisions } from './api';

export const decisionKeys = {
  list: [...journeyKeys.decisions, 'list'] as const,
  one: (id: string) => [...journeyKeys.decisions, 'one', id] as const,
};

/** All decisions of a journey: few, and each is worth a look. The open ones first, then the last decided. */
const decisionsQuery = defineQueryOptions({
  key: decisionKeys.list,
  query: ({ signal }) => fetchDecisions(signal),
});
export const useDecisions = () => useQuery(decisionsQuery);

export const useDecision = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    key: () => decisionKeys.one(toValue(id)),
    query: ({ signal }) => fetchDecision(toValue(id), signal),
  });

/** Shows a decision as the server answered it, on its page and in the list. */
export function showDecision(cache: QueryCache, decision: DecisionView): void {
  cache.setQueryData([...decisionKeys.one(decision.id)], decision);
  const list = cache.getQueryData<DecisionView[]>([...decisionKeys.list]);
  if (!list) return;
  cache.setQueryData(
    [...decisionKeys.list],
    list.flatMap((item) => (item.id !== decision.id ? item : decision.removedAt ? [] : decision)),
  );
}
