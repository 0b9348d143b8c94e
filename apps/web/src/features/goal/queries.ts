import { defineQueryOptions, useQuery, type QueryCache } from '@pinia/colada';
import type { GoalView } from '@ullim/types/goal';
import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { journeyKeys } from '@/features/journey/keys';
import { fetchGoal, fetchGoals } from './api';

export const goalKeys = {
  list: [...journeyKeys.goals, 'list'] as const,
  one: (id: string) => [...journeyKeys.goals, 'one', id] as const,
};

/** The goals in the person's order. */
export const goalsQuery = defineQueryOptions({
  key: goalKeys.list,
  query: async ({ signal }) => (await fetchGoals(signal)).items,
});
export const useGoals = () => useQuery(goalsQuery);

export const useGoal = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    key: () => goalKeys.one(toValue(id)),
    query: ({ signal }) => fetchGoal(toValue(id), signal),
  });

/** The goal of an id, as the list has it; for rows that name the goal they belong to. */
export function useGoalOf() {
  const goals = useGoals();
  const byId = computed(() => new Map((goals.data.value ?? []).map((goal) => [goal.id, goal])));
  return (id: string | null): GoalView | undefined => (id === null ? undefined : byId.value.get(id));
}

/** Shows a goal as the server answered it, wherever it is on the screen. */
export function showGoal(cache: QueryCache, goal: GoalView): void {
  cache.setQueryData([...goalKeys.one(goal.id)], goal);
  const list = cache.getQueryData<GoalView[]>([...goalKeys.list]);
  if (!list) return;
  const others = list.filter(({ id }) => id !== goal.id);
  const shown = goal.removedAt === null ? [...others, goal] : others;
  cache.setQueryData(
    [...goalKeys.list],
    shown.toSorted((a, b) => a.position - b.position),
  );
}
