import { z } from 'zod';
import { HonestDate } from './honest-date/edtf.js';
import { Id } from './identity.js';
import { MilestoneView } from './milestone.js';
import { PivotView } from './pivot.js';
import { ReadingView } from './resonance-reading.js';
import { ReviewSummary } from './review.js';

/** A kept reflection by its name: its title, else its first words. */
export const NearbyReflection = z.strictObject({
  id: Id,
  title: z.string(),
  excerpt: z.string(),
  happenedOn: HonestDate,
});
export type NearbyReflection = z.infer<typeof NearbyReflection>;

/** What lies around a reflection. Nothing in the bin, and no reflection that was never kept, is part of it. */
export const SurroundingsView = z.strictObject({
  /** In the journey: by when they happened, as in the list of reflections. */
  previous: NearbyReflection.nullable(),
  next: NearbyReflection.nullable(),
  /** What it tells of, in the order the person gave. */
  milestones: z.array(MilestoneView),
  /** What leads here, the latest first, and at most a hundred of each. */
  mentionedBy: z.strictObject({
    /** Their texts link to it. */
    reflections: z.array(NearbyReflection),
    pivots: z.array(PivotView),
    reviews: z.array(ReviewSummary),
    readings: z.array(ReadingView),
  }),
  /** The same day of other years, where both are known to the day: what happened, and what was done. */
  onThisDay: z.strictObject({
    reflections: z.array(NearbyReflection),
    milestones: z.array(MilestoneView),
  }),
});
export type SurroundingsView = z.infer<typeof SurroundingsView>;
