import type { ReadingChanges, ReadingView } from '@ullim/types/resonance-reading';
import { useI18n } from 'vue-i18n';
import { useJourneyChanged } from '@/features/journey/keys';
import { useProblemToast } from '@/ui/problem-toast';
import { useToaster } from '@/ui/toaster';
import * as api from './api';
import type { ReadingDraft } from './api';

/** What a person can do with readings. Whatever is refused is thrown, for whoever asked to say why. */
export function useReadingActs() {
  const journeyChanged = useJourneyChanged();
  const { show } = useToaster();
  const tell = useProblemToast();
  const { t } = useI18n();

  async function settle(answer: Promise<ReadingView>): Promise<ReadingView> {
    try {
      return await answer;
    } finally {
      // What was refused may be because it is shown as it was before somebody else changed it.
      void journeyChanged('resonance_readings');
    }
  }

  const give = (draft: ReadingDraft) => settle(api.giveReading(draft));
  const change = (reading: ReadingView, changes: ReadingChanges) =>
    settle(api.changeReading(reading.id, changes, reading.version));
  const takeBack = (reading: ReadingView) => settle(api.removeReading(reading.id, reading.version));

  /** `undo` takes it back as the one who gave it knows it. */
  function told(goalName: string, undo: () => Promise<unknown>): void {
    show({ message: t('resonance.given', { name: goalName }), undo });
  }

  async function remove(reading: ReadingView): Promise<void> {
    try {
      const removed = await takeBack(reading);
      show({
        message: t('resonance.removed'),
        undo: () => settle(api.bringBackReading(removed.id, removed.version)),
      });
    } catch (error) {
      tell(error);
    }
  }

  return { give, change, takeBack, told, remove };
}
