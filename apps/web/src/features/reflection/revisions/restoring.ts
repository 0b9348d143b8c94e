import type { ReflectionView } from '@ullim/types/reflection';
import type { RevisionSummary } from '@ullim/types/revision';
import { ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRouter } from 'vue-router';
import { useJourneyChanged } from '@/features/journey/keys';
import { useProblemToast } from '@/ui/problem-toast';
import { useToaster } from '@/ui/toaster';
import { restoreRevision } from '../api';

type One = Pick<RevisionSummary, 'id'>;

/** An earlier text becomes the text once more; nothing is undone, it is kept again. So is the way back. */
export function useRestoring() {
  const { t } = useI18n();
  const router = useRouter();
  const { show } = useToaster();
  const changed = useJourneyChanged();
  const showProblem = useProblemToast();
  const restoring = ref(false);

  async function make({ id, version }: ReflectionView, revision: One): Promise<ReflectionView | null> {
    restoring.value = true;
    try {
      return await restoreRevision(id, revision.id, version);
    } catch (error) {
      showProblem(error);
      return null;
    } finally {
      restoring.value = false;
      void changed('reflections');
    }
  }

  /** `now`: the revision that is the text until then. */
  async function restore(reflection: ReflectionView, revision: One, now: One) {
    const restored = await make(reflection, revision);
    if (!restored) return;
    show({ message: t('reflection.keptAgain'), undo: () => make(restored, now) });
    await router.push({ name: 'reflection', params: { id: restored.id } });
  }

  return { restore, restoring };
}
