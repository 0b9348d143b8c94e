import { useI18n } from 'vue-i18n';
import { useAccountChange } from '@/features/account/change';
import { useProblemToast } from '@/ui/problem-toast';
import { useToaster } from '@/ui/toaster';
import { useAskedQuestions } from './asked';

/** Asks something else from now on. Only the account's three are changed; false when they could not be. */
export function useQuestionChange() {
  const { change } = useAccountChange();
  const asked = useAskedQuestions();
  const { show } = useToaster();
  const tell = useProblemToast();
  const { t } = useI18n();

  return async (at: number, question: string): Promise<boolean> => {
    if (at >= asked.value.length) return true;
    try {
      const outcome = await change({ reviewQuestions: asked.value.toSpliced(at, 1, question) });
      if (outcome === 'saved') show({ message: t('review.answer.mended') });
      return outcome === 'saved';
    } catch (error) {
      tell(error);
      return false;
    }
  };
}
