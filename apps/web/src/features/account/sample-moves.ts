import { useQueryCache } from '@pinia/colada';
import type { SampleView } from '@ullim/types/journey';
import { ref } from 'vue';
import { useJourneyChanged } from '@/features/journey/keys';
import { putSampleIn, takeSampleOut } from './api';
import { accountKeys } from './queries';

/** The sample journey goes in and out, and whatever shows a journey is asked again. Both may throw a `Problem`. */
export function useSampleMoves() {
  const cache = useQueryCache();
  const journeyChanged = useJourneyChanged();
  const moving = ref(false);

  async function move(act: () => Promise<SampleView>) {
    moving.value = true;
    try {
      cache.setQueryData(accountKeys.sample, await act());
      await journeyChanged('sample');
    } finally {
      moving.value = false;
    }
  }

  return { moving, putIn: () => move(putSampleIn), takeOut: () => move(takeSampleOut) };
}
