import { useQueryCache } from '@pinia/colada';
import type { AccountChanges } from '@ullim/types/account';
import { useAccountChange } from '@/features/account/change';
import { useJourneyChanged } from '@/features/journey/keys';
import { useProblemToast } from '@/ui/problem-toast';

/** For choices that take effect with the tap: kept at once, taken back with words when they cannot be. */
export function useChoice() {
  const { choose } = useAccountChange();
  const tell = useProblemToast();
  const cache = useQueryCache();
  const journeyChanged = useJourneyChanged();

  return async (changes: AccountChanges) => {
    try {
      await choose(changes);
      // Another calendar gives the same dates other days.
      if (changes.calendar) await Promise.all([journeyChanged('sample'), cache.invalidateQueries()]);
    } catch (error) {
      tell(error);
    }
  };
}
