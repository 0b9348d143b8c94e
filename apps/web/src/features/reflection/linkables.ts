import type { GoalView } from '@ullim/types/goal';
import type { MilestoneView } from '@ullim/types/milestone';
import { computed, type ComputedRef } from 'vue';
import { useGoals } from '@/features/goal/queries';
import { useMilestones } from '@/features/milestone/queries';

/** What a reflection can tell of. Maps keep the order of the lists. */
export type Linkables = {
  goals: ReadonlyMap<string, GoalView>;
  milestones: ReadonlyMap<string, MilestoneView>;
};

export function useLinkables(): ComputedRef<Linkables> {
  const goals = useGoals();
  const milestones = useMilestones({});
  return computed(() => ({ goals: byId(goals.data.value), milestones: byId(milestones.data.value) }));
}

/** Every goal a text tells of: those linked themselves, then those of its milestones. */
export function goalsToldOf(
  links: { goalIds: readonly string[]; milestoneIds: readonly string[] },
  { goals, milestones }: Linkables,
): GoalView[] {
  const ids = [...links.goalIds, ...links.milestoneIds.map((id) => milestones.get(id)?.goalId ?? '')];
  return [...new Set(ids)].flatMap((id) => goals.get(id) ?? []);
}

export const milestonesToldOf = (ids: readonly string[], { milestones }: Linkables): MilestoneView[] =>
  ids.flatMap((id) => milestones.get(id) ?? []);

/** The colour a milestone is drawn in: its goal's, or ink while it has none. */
export const dyeOf = ({ goalId }: MilestoneView, { goals }: Linkables) =>
  goalId === null ? undefined : goals.get(goalId)?.dye;

export const byId = <Noun extends { id: string }>(nouns: readonly Noun[] = []) =>
  new Map(nouns.map((noun) => [noun.id, noun]));
