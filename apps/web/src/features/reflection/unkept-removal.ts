import type { ReflectionView } from '@ullim/types/reflection';
import { useI18n } from 'vue-i18n';
import { useMe } from '@/features/account/queries';
import { draftsHere, dropHere } from '@/features/desk/drafts/browser-drafts';
import { saveOnServer } from '@/features/desk/drafts/server-drafts';
import { useJourneyChanged } from '@/features/journey/keys';
import { useProblemToast } from '@/ui/problem-toast';
import { useToaster } from '@/ui/toaster';
import { bringBackReflection, fetchReflection, removeReflection } from './api';

/** Puts a text that was never kept into the bin, says so, and offers the way back. Tells whether it is there. */
export function useUnkeptRemoval() {
  const { t } = useI18n();
  const me = useMe();
  const { show } = useToaster();
  const changed = useJourneyChanged();
  const showProblem = useProblemToast();

  async function bringBack(removed: ReflectionView) {
    try {
      await bringBackReflection(removed.id, removed.version);
    } catch (error) {
      showProblem(error);
    }
    await changed('reflections');
  }

  return async (id: string): Promise<boolean> => {
    let removed: ReflectionView | null = null;
    try {
      removed = await putInBin(id, me.data.value?.id ?? '');
      if (removed) show({ message: t('reflection.removed'), undo: () => bringBack(removed!) });
    } catch (error) {
      showProblem(error);
    }
    await changed('reflections');
    return removed !== null;
  };
}

/** The bin is the server's: what only this browser has goes there first. Null where the text was kept meanwhile. */
async function putInBin(id: string, account: string): Promise<ReflectionView | null> {
  const here = await draftsHere(account, id).catch(() => []);
  for (const draft of here) await saveOnServer(id, draft);
  const { version, keptAt } = await fetchReflection(id);
  if (keptAt !== null) return null;
  const removed = await removeReflection(id, version);
  await Promise.all(here.map(({ desk }) => dropHere(id, desk).catch(() => undefined)));
  return removed;
}
