import { useQueryCache } from '@pinia/colada';

/** The beginning of every key: one noun, one root. */
export const journeyKeys = {
  goals: ['goals'] as const,
  milestones: ['milestones'] as const,
  reflections: ['reflections'] as const,
  studySessions: ['study-sessions'] as const,
  readings: ['resonance-readings'] as const,
  decisions: ['decisions'] as const,
  pivots: ['pivots'] as const,
  reviews: ['reviews'] as const,
  timeline: ['timeline'] as const,
};

export type JourneyNoun =
  | 'goals'
  | 'milestones'
  | 'reflections'
  | 'study_sessions'
  | 'resonance_readings'
  | 'decisions'
  | 'pivots'
  | 'reviews'
  | 'sample';

const EVERYTHING = Object.keys(journeyKeys) as (keyof typeof journeyKeys)[];

/** What shows a noun: a goal counts its milestones, and the timeline draws everything. */
const SHOWN_BY: Record<JourneyNoun, readonly (keyof typeof journeyKeys)[]> = {
  goals: EVERYTHING,
  milestones: ['milestones', 'goals', 'reflections', 'studySessions', 'reviews', 'timeline'],
  reflections: ['reflections', 'reviews', 'timeline'],
  study_sessions: ['studySessions', 'reviews', 'timeline'],
  resonance_readings: ['readings', 'reflections', 'reviews', 'timeline'],
  decisions: ['decisions', 'goals', 'pivots', 'reviews', 'timeline'],
  pivots: ['pivots', 'goals', 'decisions', 'reflections', 'reviews', 'timeline'],
  reviews: ['reviews', 'reflections', 'timeline'],
  sample: EVERYTHING,
};

/** To be called after a change of a noun: whatever shows it is asked again, at once where it is on the screen. */
export function useJourneyChanged() {
  const cache = useQueryCache();
  return async (noun: JourneyNoun): Promise<void> => {
    const asked = SHOWN_BY[noun].map((root) => cache.invalidateQueries({ key: [...journeyKeys[root]] }));
    // What could not be asked again is shown by its own query.
    await Promise.allSettled(asked);
  };
}
