import type { ReflectionView } from '@ullim/types/reflection';
import { useI18n } from 'vue-i18n';
import { useRouter } from 'vue-router';
import { useMe } from '@/features/account/queries';
import { useJourneyChanged } from '@/features/journey/keys';
import { useProblemToast } from '@/ui/problem-toast';
import { useToaster } from '@/ui/toaster';
import { bringBackReflection, removeReflection } from './api';
import { putUnkeptInBin } from './unkept-in-bin';

/** The way of a text into the bin, which is told, and the way back. */
export function useRemoval() {
  const { t } = useI18n();
  const router = useRouter();
  const me = useMe();
  const { show } = useToaster();
  const changed = useJourneyChanged();
  const showProblem = useProblemToast();

  async function remove({ id, version }: ReflectionView): Promise<void> {
    await putInBin(async () => {
      const removed = await removeReflection(id, version);
      await router.push({ name: 'reflections' });
      return removed;
    });
  }

  /** One that was never kept. Whether it is there. */
  const removeUnkept = (id: string): Promise<boolean> =>
    putInBin(() => putUnkeptInBin(id, me.data.value?.id ?? ''));

  async function putInBin(put: () => Promise<ReflectionView | null>): Promise<boolean> {
    let removed: ReflectionView | null = null;
    try {
      removed = await put();
    } catch (error) {
      showProblem(error);
    }
    const inBin = removed;
    if (inBin) show({ message: t('reflection.removed'), undo: () => bringBack(inBin) });
    await changed('reflections');
    return inBin !== null;
  }

  /** A kept one opens. */
  async function bringBack({ id, version }: ReflectionView): Promise<void> {
    try {
      const { keptAt } = await bringBackReflection(id, version);
      await changed('reflections');
      if (keptAt) await router.push({ name: 'reflection', params: { id } });
    } catch (error) {
      showProblem(error);
      await changed('reflections');
    }
  }

  return { remove, removeUnkept, bringBack };
}
