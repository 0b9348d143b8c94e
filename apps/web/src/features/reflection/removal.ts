import type { ReflectionView } from '@ullim/types/reflection';
import { useI18n } from 'vue-i18n';
import { useRouter } from 'vue-router';
import { useJourneyChanged } from '@/features/journey/keys';
import { useProblemToast } from '@/ui/problem-toast';
import { useToaster } from '@/ui/toaster';
import { bringBackReflection, removeReflection } from './api';

/** Puts a text into the bin, says so, and offers the way back. */
export function useRemoval() {
  const { t } = useI18n();
  const router = useRouter();
  const { show } = useToaster();
  const changed = useJourneyChanged();
  const showProblem = useProblemToast();

  async function bringBack(removed: ReflectionView) {
    try {
      await bringBackReflection(removed.id, removed.version);
      await changed('reflections');
      await router.push({ name: 'reflection', params: { id: removed.id } });
    } catch (error) {
      showProblem(error);
    }
  }

  return async (reflection: ReflectionView) => {
    try {
      const removed = await removeReflection(reflection.id, reflection.version);
      await router.push({ name: 'reflections' });
      show({ message: t('reflection.removed'), undo: () => bringBack(removed) });
    } catch (error) {
      showProblem(error);
    }
    await changed('reflections');
  };
}
