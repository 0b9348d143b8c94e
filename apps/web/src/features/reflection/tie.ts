import type { ReflectionView } from '@ullim/types/reflection';
import { useJourneyChanged } from '@/features/journey/keys';
import { storedView } from '@/features/journey/stale';
import { fetchReflection, keepReflection } from './api';

/** Ties a post to a milestone, beside what it tells of already. */
export function useTie() {
  const journeyChanged = useJourneyChanged();
  return async (reflectionId: string, milestoneId: string): Promise<void> => {
    const post = await fetchReflection(reflectionId);
    try {
      await tie(post, milestoneId);
    } catch (error) {
      const stored = storedView<ReflectionView>(error);
      if (!stored) throw error;
      await tie(stored, milestoneId);
    }
    await journeyChanged('reflections');
  };
}

const tie = ({ id, version, milestoneIds }: ReflectionView, milestoneId: string) =>
  keepReflection(id, version, { milestoneIds: [...new Set([...milestoneIds, milestoneId])] });
