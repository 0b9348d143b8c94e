import type { Journey } from '@ullim/timeline/journey/journey';
import type { Item, LookBackNoun, Mark, Scene } from '@ullim/timeline/scene';
import { totalsByGoal, totalsByMilestone } from '@ullim/timeline/list/study-totals';
import type { ConstraintView, DecisionView } from '@ullim/types/decision';
import type { GoalView } from '@ullim/types/goal';
import type { MilestoneView } from '@ullim/types/milestone';
import type { PivotView } from '@ullim/types/pivot';
import type { ReflectionSummary } from '@ullim/types/reflection';
import type { ReviewSummary } from '@ullim/types/review';
import type { TimelineView } from '@ullim/types/timeline';
import type { RouteLocationRaw } from 'vue-router';

/** What a mark stands for, with what one may want to know about it. */
export type Subject =
  | { noun: 'goal'; id: string; goal: GoalView; reflections: number; studied: number }
  | {
      noun: 'milestone';
      id: string;
      milestone: MilestoneView;
      goal: GoalView | null;
      reflections: ReflectionSummary[];
      /** In minutes. */
      studied: number;
    }
  | {
      noun: 'reflection';
      id: string;
      reflection: ReflectionSummary;
      goal: GoalView | null;
      milestones: MilestoneView[];
    }
  | { noun: 'decision' | LookBackNoun; id: string; decision: DecisionView; goal: GoalView | null }
  | {
      noun: 'constraint';
      id: string;
      constraint: ConstraintView;
      decision: DecisionView;
      goal: GoalView | null;
    }
  | { noun: 'pivot'; id: string; pivot: PivotView; names: string; goal: GoalView | null }
  | { noun: 'review'; id: string; review: ReviewSummary; goal: GoalView | null }
  | {
      noun: 'several';
      id: string;
      subjects: Subject[];
      /** Null of what has no date and found no room at the foot. */
      days: { first: number; last: number } | null;
      /** Coming closer does not part them. */
      ofOneDay: boolean;
    };

export type Subjects = {
  of: (noun: Exclude<Item['noun'], 'cluster'>, id: string) => Subject | null;
  ofItem: (item: Item, scene: Scene) => Subject | null;
};

export function subjectsOf(view: TimelineView, journey: Journey): Subjects {
  const goals = new Map(view.goals.map((goal) => [goal.id, goal]));
  const milestones = new Map(view.milestones.map((milestone) => [milestone.id, milestone]));
  const reflections = new Map(view.reflections.map((reflection) => [reflection.id, reflection]));
  const about = new Map<string, ReflectionSummary[]>();
  for (const reflection of view.reflections) {
    if (reflection.keptAt === null) continue;
    for (const id of reflection.milestoneIds) about.set(id, [...(about.get(id) ?? []), reflection]);
  }
  const studiedFor = {
    goal: new Map(totalsByGoal(view.study).map(({ goalId, minutes }) => [goalId, minutes])),
    milestone: new Map(
      totalsByMilestone(view.study).map(({ milestoneId, minutes }) => [milestoneId, minutes]),
    ),
  };
  const written = new Map(
    journey.lanes.flatMap(({ goal, entries }) =>
      entries.flatMap((entry) =>
        entry.noun === 'milestone' ? [] : [[entry.id, { ...entry, goal }] as const],
      ),
    ),
  );

  const of: Subjects['of'] = (noun, id) => {
    if (noun === 'goal') {
      const goal = goals.get(id);
      if (!goal) return null;
      const own = view.reflections.filter(({ keptAt, goalIds }) => keptAt !== null && goalIds.includes(id));
      return { noun, id, goal, reflections: own.length, studied: studiedFor.goal.get(id) ?? 0 };
    }
    if (noun === 'constraint') {
      const bound = journey.bounds.find(({ constraint }) => constraint.id === id);
      return bound ? { noun, id, ...bound, goal: goals.get(bound.laneId ?? '') ?? null } : null;
    }
    if (noun === 'reflection') {
      const reflection = reflections.get(id);
      if (!reflection) return null;
      const told = reflection.milestoneIds.flatMap((milestoneId) => milestones.get(milestoneId) ?? []);
      return { noun, id, reflection, goal: written.get(id)?.goal ?? null, milestones: told };
    }
    if (noun !== 'milestone') return inInk(id);
    const milestone = milestones.get(id);
    if (!milestone) return null;
    const goal = goals.get(milestone.goalId ?? '') ?? null;
    const studied = studiedFor.milestone.get(id) ?? 0;
    return { noun, id, milestone, goal, reflections: about.get(id) ?? [], studied };
  };
  const inInk = (id: string): Subject | null => {
    const entry = written.get(id);
    return entry?.noun === 'reflection' ? of('reflection', id) : (entry ?? null);
  };
  const ofAny = (id: string) => of('milestone', id) ?? inInk(id);

  return {
    of,
    ofItem: (item, scene) => {
      if (item.noun !== 'cluster') return of(item.noun, item.id);
      const more = scene.rack?.more;
      if (more?.id === item.id)
        return {
          noun: 'several',
          id: item.id,
          subjects: more.ids.flatMap((id) => ofAny(id) ?? []),
          days: null,
          ofOneDay: false,
        };
      const cluster = scene.marks.find((mark) => isCluster(mark) && mark.id === item.id);
      if (!cluster || !isCluster(cluster)) return null;
      const subjects = cluster.ids.flatMap((id) => ofAny(id) ?? []);
      return { noun: 'several', id: item.id, subjects, days: cluster.days, ofOneDay: cluster.ofOneDay };
    },
  };
}

export function pageOf(subject: Subject): RouteLocationRaw | null {
  switch (subject.noun) {
    case 'several':
      return null;
    case 'constraint':
    case 'look_back':
    case 'outcome':
      return { name: 'decision', params: { id: subject.decision.id } };
    default:
      return { name: subject.noun, params: { id: subject.id } };
  }
}

/** The item that shows it: its own, or the cluster or the count it is hidden in. */
export function itemOf(scene: Scene, id: string): Item | null {
  const own = scene.items.find((item) => item.id === id);
  if (own) return own;
  const cluster = [...scene.marks.filter(isCluster), scene.rack?.more].find((each) => each?.ids.includes(id));
  return scene.items.find((item) => item.noun === 'cluster' && item.id === cluster?.id) ?? null;
}

const isCluster = (mark: Mark): mark is Extract<Mark, { noun: 'cluster' }> => mark.noun === 'cluster';
