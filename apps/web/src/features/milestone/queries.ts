import { useQuery, type QueryCache } from '@pinia/colada';
import type { MilestoneView } from '@ullim/types/milestone';
import { toValue, type MaybeRefOrGetter } from 'vue';
import { journeyKeys } from '@/features/journey/keys';
import { fetchEvents, fetchMilestone, fetchMilestones, type MilestoneFilter } from './api';

export const milestoneKeys = {
  lists: [...journeyKeys.milestones, 'list'] as const,
  list: (filter: MilestoneFilter) => [...milestoneKeys.lists, { ...filter }] as const,
  one: (id: string) => [...journeyKeys.milestones, 'one', id] as const,
  events: (id: string) => [...journeyKeys.milestones, 'events', id] as const,
};

/** All milestones of a goal (`none`: those not sorted yet) or of a status. */
export const useMilestones = (
  filter: MaybeRefOrGetter<MilestoneFilter>,
  { enabled = true }: { enabled?: MaybeRefOrGetter<boolean> } = {},
) =>
  useQuery({
    key: () => milestoneKeys.list(toValue(filter)),
    query: ({ signal }) => fetchMilestones(toValue(filter), signal),
    enabled: () => toValue(enabled),
  });

export const useMilestone = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    key: () => milestoneKeys.one(toValue(id)),
    query: ({ signal }) => fetchMilestone(toValue(id), signal),
  });

export const useMilestoneEvents = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    key: () => milestoneKeys.events(toValue(id)),
    query: ({ signal }) => fetchEvents(toValue(id), signal),
  });

/** The newest version of a milestone that this browser has seen, on its page or in a list. */
export function knownMilestone(cache: QueryCache, id: string): MilestoneView | undefined {
  const one = cache.getQueryData<MilestoneView>([...milestoneKeys.one(id)]);
  const inLists = cache
    .getEntries({ key: [...milestoneKeys.lists] })
    .flatMap((entry) => (entry.state.value.data as MilestoneView[] | undefined) ?? [])
    .filter((item) => item.id === id);
  return (one ? [one, ...inLists] : inLists).toSorted((a, b) => b.version - a.version)[0];
}

/** Shows a milestone as it is now on its page and in place in every list that holds it. */
export function showMilestone(cache: QueryCache, milestone: MilestoneView): void {
  cache.setQueryData([...milestoneKeys.one(milestone.id)], milestone);
  for (const entry of cache.getEntries({ key: [...milestoneKeys.lists] })) {
    const list = entry.state.value.data as MilestoneView[] | undefined;
    if (!list?.some(({ id }) => id === milestone.id)) continue;
    cache.setQueryData(
      entry.key,
      list.flatMap((item) => (item.id !== milestone.id ? item : milestone.removedAt ? [] : milestone)),
    );
  }
}

/** Shows what is expected before it is sent. What is on its way from the server is older and would hide it again. */
export function showBeforehand(cache: QueryCache, expected: MilestoneView): void {
  cache.cancelQueries({ key: [...milestoneKeys.lists] });
  cache.cancelQueries({ key: [...milestoneKeys.one(expected.id)] });
  showMilestone(cache, expected);
}
