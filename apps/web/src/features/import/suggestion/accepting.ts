import type { ImportFileView, MilestoneSuggestion } from '@ullim/types/import';
import type { MilestoneView } from '@ullim/types/milestone';
import { useI18n } from 'vue-i18n';
import { useJourneyChanged } from '@/features/journey/keys';
import { useMilestoneActs } from '@/features/milestone/acts';
import { removeMilestone } from '@/features/milestone/api';
import { fetchReflection } from '@/features/reflection/api';
import { useTie } from '@/features/reflection/tie';
import { useProblemToast } from '@/ui/problem-toast';
import { useToaster } from '@/ui/toaster';
import { draftOf } from './draft';

/** Makes a milestone of a suggestion and ties its post to it: one tap, and one tap back. */
export function useAccepting() {
  const { t } = useI18n();
  const { create } = useMilestoneActs();
  const tie = useTie();
  const journeyChanged = useJourneyChanged();
  const tell = useProblemToast();
  const { show } = useToaster();

  return async ({ reflectionId, happenedOn }: ImportFileView, suggestion: MilestoneSuggestion) => {
    if (reflectionId === null) return;
    let milestone: MilestoneView | null = null;
    try {
      const { goalIds } = await fetchReflection(reflectionId);
      milestone = await create(draftOf(suggestion, happenedOn, goalIds.length === 1 ? goalIds[0]! : null));
      await tie(reflectionId, milestone.id);
      const made = milestone;
      show({
        message: t('import.suggestion.accepted', { title: made.title }),
        undo: () => takeBack(made),
      });
    } catch (error) {
      // A milestone that its post does not know of is not what was asked for.
      if (milestone) await takeBack(milestone).catch(() => undefined);
      tell(error);
    }
  };

  async function takeBack({ id, version }: MilestoneView) {
    await removeMilestone(id, version);
    await Promise.all([journeyChanged('milestones'), journeyChanged('reflections')]);
  }
}
