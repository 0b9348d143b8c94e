import { useQueryCache } from '@pinia/colada';

/** The beginning of every key: one noun, one root. */
export const journeyKeys = {
  goals: ['goals'] as const,
  milestones: ['milestones'] as const,
  reflections: ['reflections'] as const,
  timeline: ['timeline'] as const,
};

export type JourneyNoun = 'goals' | 'milestones' | 'reflections' | 'sample';

/** What shows a noun: a goal counts its milestones, and the timeline draws everything. */
const SHOWN_BY: Record<JourneyNoun, readonly (keyof typeof journeyKeys)[]> = {
  goals: ['goals', 'milestones', 'reflections', 'timeline'],
  milestones: ['milestones', 'goals', 'reflections', 'timeline'],
  reflections: ['reflections', 'timeline'],
  sample: ['goals', 'milestones', 'reflections', 'timeline'],
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
