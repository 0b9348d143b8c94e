import type { DecisionView } from '@ullim/types/decision';
import type { GoalView } from '@ullim/types/goal';
import type { HonestDate, HonestMoment } from '@ullim/types/honest-date/edtf';
import type { MilestoneView } from '@ullim/types/milestone';
import type { ReflectionSummary } from '@ullim/types/reflection';
import type { ReadingView } from '@ullim/types/resonance-reading';

/** What the facts of a period are made of: as much of the journey as can have to do with it, and maybe more. */
export type ReviewMaterial = {
  /** In the person's order. */
  goals: Pick<GoalView, 'id' | 'name' | 'dye' | 'spells'>[];
  milestones: MilestoneLookedAt[];
  study: StudyLookedAt[];
  reflections: Pick<ReflectionSummary, 'id' | 'title' | 'excerpt' | 'happenedOn'>[];
  readings: ReadingLookedAt[];
  decisions: Pick<DecisionView, 'id' | 'question' | 'choice' | 'postponedTo' | 'outcome'>[];
  /** In the order of moving. */
  planMoves: PlanMove[];
};

/** `statusSince` is when its status last changed; null when it came as it is. */
export type MilestoneLookedAt = Pick<
  MilestoneView,
  'id' | 'title' | 'goalId' | 'status' | 'details' | 'actual' | 'setAsideReason'
> & { statusSince: HonestMoment | null };

/** The study sessions of one date and goal. */
export type StudyLookedAt = {
  on: HonestMoment;
  goalId: string | null;
  minutes: number;
  sessions: number;
};

export type ReadingLookedAt = Pick<
  ReadingView,
  'id' | 'goalId' | 'level' | 'sentence' | 'on' | 'reviewId' | 'createdAt'
>;

export type PlanMove = {
  milestoneId: string;
  title: string;
  old: HonestDate | null;
  new: HonestDate | null;
  on: HonestDate;
};
