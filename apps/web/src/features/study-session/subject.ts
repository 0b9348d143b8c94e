import type { GoalView } from '@ullim/types/goal';
import type { MilestoneView } from '@ullim/types/milestone';
import type { Dye } from '@/identity/dyes';
import { isActive } from '../goal/stance-today';

/** What was studied for: a milestone, a goal, or nothing that has a name yet. At most one of both. */
export type Subject = { milestoneId: string | null; goalId: string | null };
export const NO_SUBJECT: Subject = { milestoneId: null, goalId: null };

export type Subjects = { goals: readonly GoalView[]; milestones: readonly MilestoneView[] };

/** A subject as one word, for a choice and for memory: `milestone:ID`, `goal:ID` or `none`. */
export const keyOf = ({ milestoneId, goalId }: Subject): string =>
  milestoneId !== null ? `milestone:${milestoneId}` : goalId !== null ? `goal:${goalId}` : 'none';

export function subjectOf(key: string): Subject {
  const [noun, id] = key.split(':', 2);
  return {
    milestoneId: noun === 'milestone' && id ? id : null,
    goalId: noun === 'goal' && id ? id : null,
  };
}

export type ShownSubject = {
  key: string;
  name: string;
  dye: Dye | undefined;
  goal: GoalView | undefined;
  milestone: MilestoneView | undefined;
};

/** What a person is most likely to study for comes first: what is under way, the goals, then plans and what is over. */
export function shownSubjects({ goals, milestones }: Subjects): ShownSubject[] {
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  const ofMilestone = (milestone: MilestoneView): ShownSubject => {
    const goal = byId.get(milestone.goalId ?? '');
    return {
      key: `milestone:${milestone.id}`,
      name: milestone.title,
      dye: goal?.dye,
      goal,
      milestone,
    };
  };
  const ofGoal = (goal: GoalView): ShownSubject => ({
    key: `goal:${goal.id}`,
    name: goal.name,
    dye: goal.dye,
    goal,
    milestone: undefined,
  });
  const standing = (status: MilestoneView['status']) =>
    milestones.filter((milestone) => milestone.status === status).map(ofMilestone);
  return [
    ...standing('under_way'),
    ...goals.filter(isActive).map(ofGoal),
    ...standing('planned'),
    ...standing('done').toReversed(),
    ...goals.filter((goal) => !isActive(goal)).map(ofGoal),
    ...standing('set_aside'),
  ];
}

/**
 * What someone wrote into a cell, as one of theirs: its whole name, else the only name that holds the words or stands in
 * them. Null when there is none, or more than one.
 */
export function subjectNamed(text: string, subjects: readonly ShownSubject[]): ShownSubject | null {
  const said = tidied(text);
  if (said === '') return null;
  const whole = subjects.filter(({ name }) => tidied(name) === said);
  if (whole.length > 0) return whole[0]!;
  const holding = subjects.filter(({ name }) => tidied(name).includes(said));
  if (holding.length === 1) return holding[0]!;
  const held = subjects
    .filter(({ name }) => tidied(name).length > 1 && said.includes(tidied(name)))
    .toSorted((a, b) => b.name.length - a.name.length);
  return holding.length === 0 ? (held[0] ?? null) : null;
}

const tidied = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/g, '');
