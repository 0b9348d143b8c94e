import { totalsByMilestone } from '@ullim/timeline/list/study-totals';
import type { GoalView } from '@ullim/types/goal';
import type { TimelineView } from '@ullim/types/timeline';
import { computed, inject, provide, type ComputedRef, type InjectionKey } from 'vue';

/** What rows say about others. */
export type Listed = {
  goals: ReadonlyMap<string, GoalView>;
  /** Only one goal is looked at, so that no row needs to name it. */
  alone: boolean;
  /** Of milestones. */
  titles: ReadonlyMap<string, string>;
  /** Minutes, by milestone. */
  studied: ReadonlyMap<string | null, number>;
};

export function provideListed(view: () => TimelineView): ComputedRef<Listed> {
  const listed = computed(() => listedOf(view()));
  provide(LISTED, listed);
  return listed;
}

export const useListed = (): ComputedRef<Listed> => inject(LISTED)!;

export function listedOf({ goals, milestones, study }: TimelineView): Listed {
  return {
    goals: new Map(goals.map((goal) => [goal.id, goal])),
    alone: goals.length === 1,
    titles: new Map(milestones.map(({ id, title }) => [id, title])),
    studied: new Map(totalsByMilestone(study).map(({ milestoneId, minutes }) => [milestoneId, minutes])),
  };
}

const LISTED: InjectionKey<ComputedRef<Listed>> = Symbol('listed');
