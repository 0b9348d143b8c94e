import { NO_GOAL } from '@ullim/timeline/journey/journey';
import { totalsByMilestone } from '@ullim/timeline/list/study-totals';
import type { GoalView } from '@ullim/types/goal';
import type { TimelineView } from '@ullim/types/timeline';
import { computed, inject, provide, type ComputedRef, type InjectionKey } from 'vue';
import { ofGoal } from '../of-goal';

/** What rows say about others. */
export type Listed = {
  goals: ReadonlyMap<string, GoalView>;
  /** All that is looked at belongs to one goal, so that no row needs to name it. */
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

export function listedOf(view: TimelineView): Listed {
  const { goals, milestones, study } = view;
  return {
    goals: new Map(goals.map((goal) => [goal.id, goal])),
    alone: goals.length === 1 && !hasRowsOfNone(view),
    titles: new Map(milestones.map(({ id, title }) => [id, title])),
    studied: new Map(totalsByMilestone(study).map(({ milestoneId, minutes }) => [milestoneId, minutes])),
  };
}

/** Whether anything in it belongs to no goal. */
function hasRowsOfNone(view: TimelineView): boolean {
  const { milestones, reflections, decisions } = ofGoal(view, NO_GOAL);
  return [milestones, reflections, decisions].some((rows) => rows.length > 0);
}

const LISTED: InjectionKey<ComputedRef<Listed>> = Symbol('listed');
