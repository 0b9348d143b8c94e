import type { RevisionSummary } from '@ullim/types/revision';
import { useI18n } from 'vue-i18n';
import { useJourneyChanged } from '@/features/journey/keys';
import { useProblemToast } from '@/ui/problem-toast';
import { useToaster } from '@/ui/toaster';
import { nameRevision, takeNameOfRevision } from '../api';

/** Gives an earlier text a name, another one, or none; each can be taken back. */
export function useNaming(reflectionId: () => string) {
  const { t } = useI18n();
  const { show } = useToaster();
  const changed = useJourneyChanged();
  const showProblem = useProblemToast();

  const send = (id: string, name: string | null) =>
    name === null ? takeNameOfRevision(reflectionId(), id) : nameRevision(reflectionId(), id, name);

  async function takeBack(id: string, name: string | null) {
    try {
      await send(id, name);
    } catch (error) {
      showProblem(error);
    }
    await changed('reflections');
  }

  /** @throws what the form says beside the name. */
  return async ({ id, name: before }: RevisionSummary, name: string | null): Promise<void> => {
    await send(id, name);
    show({
      message: name === null ? t('reflection.revision.unnamed') : t('reflection.revision.named', { name }),
      undo: () => takeBack(id, before),
    });
    await changed('reflections');
  };
}
