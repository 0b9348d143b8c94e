import { z } from 'zod';
import { Calendar } from './account.js';
import { GoalView } from './goal.js';
import { Day } from './honest-date/day.js';
import { MilestoneView } from './milestone.js';
import { ReflectionSummary } from './reflection.js';

/** The whole journey without bodies: one array a noun. Window and filters are the client's. */
export const TimelineView = z.strictObject({
  today: Day,
  calendar: Calendar,
  goals: z.array(GoalView),
  milestones: z.array(MilestoneView),
  reflections: z.array(ReflectionSummary),
});
export type TimelineView = z.infer<typeof TimelineView>;
