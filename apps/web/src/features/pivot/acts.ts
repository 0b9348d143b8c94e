import { useQueryCache } from '@pinia/colada';
import type { PivotChanges, PivotView } from '@ullim/types/pivot';
import { useI18n } from 'vue-i18n';
import { useJourneyChanged } from '@/features/journey/keys';
import { isProblem } from '@/lib/problem';
import { useProblemToast } from '@/ui/problem-toast';
import { useToaster } from '@/ui/toaster';
import * as api from './api';
import type { PivotDraft } from './api';
import { pivotKeys, showPivot } from './queries';

/**
 * What a person can do with pivots. Each shows the answer at once and offers the way back. Whatever is refused is thrown,
 * for the form that asked to say why.
 */
export function usePivotActs() {
  const cache = useQueryCache();
  const journeyChanged = useJourneyChanged();
  const { show } = useToaster();
  const tell = useProblemToast();
  const { t } = useI18n();

  async function settle(answer: Promise<PivotView>): Promise<PivotView> {
    try {
      const pivot = await answer;
      showPivot(cache, pivot);
      void journeyChanged('pivots');
      return pivot;
    } catch (error) {
      if (isProblem(error)) void journeyChanged('pivots');
      throw error;
    }
  }

  /** The newest version this browser knows; another act may have come between. */
  const versionNow = (pivot: PivotView) =>
    cache.getQueryData<PivotView>([...pivotKeys.one(pivot.id)])?.version ?? pivot.version;

  /** `to` is the name of the goal turned to. */
  async function create(draft: PivotDraft, to: string): Promise<PivotView> {
    const pivot = await settle(api.createPivot(draft));
    show({
      message: t('pivot.turned', { to }),
      undo: () => settle(api.undoPivot(pivot.id, versionNow(pivot))).catch(tell),
    });
    return pivot;
  }

  const change = (pivot: PivotView, changes: PivotChanges, version = pivot.version) =>
    settle(api.changePivot(pivot.id, changes, version));

  async function undo(pivot: PivotView): Promise<PivotView> {
    const undone = await settle(api.undoPivot(pivot.id, versionNow(pivot)));
    show({
      message: t('pivot.undone'),
      undo: () => settle(api.makePivotAgain(undone.id, versionNow(undone))).catch(tell),
    });
    return undone;
  }

  const makeAgain = (pivot: PivotView) => settle(api.makePivotAgain(pivot.id, versionNow(pivot))).catch(tell);

  return { create, change, undo, makeAgain };
}
