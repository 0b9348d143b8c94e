import { z } from 'zod';
import { Calendar } from './account.js';
import { DecisionView } from './decision.js';
import { GoalView } from './goal.js';
import { Day } from './honest-date/day.js';
import { MilestoneView } from './milestone.js';
import { PivotView } from './pivot.js';
import { ReflectionSummary } from './reflection.js';
import { ReadingView } from './resonance-reading.js';
import { ReviewSummary } from './review.js';
import { StudyOnDate } from './study-session.js';

/** The whole journey without bodies: one array a noun. Window and filters are the client's. */
export const TimelineView = z.strictObject({
  today: Day,
  calendar: Calendar,
  goals: z.array(GoalView),
  milestones: z.array(MilestoneView),
  reflections: z.array(ReflectionSummary),
  readings: z.array(ReadingView),
  decisions: z.array(DecisionView),
  pivots: z.array(PivotView),
  reviews: z.array(ReviewSummary),
  study: z.array(StudyOnDate),
});
export type TimelineView = z.infer<typeof TimelineView>;
