import { useI18n } from 'vue-i18n';
import { asProblem } from '@/lib/problem';
import { useToaster } from './toaster';

/** Says that an act did not succeed, in words, when there is no better place on the page for it. */
export function useProblemToast() {
  const { t, te } = useI18n();
  const { show } = useToaster();
  return (error: unknown) => {
    const { code, detail } = asProblem(error);
    const known = te(`problem.${code}.title`);
    const message = known
      ? `${t(`problem.${code}.title`)} ${t(`problem.${code}.detail`)}`
      : (detail ?? t('problem.unexpected.title'));
    show({ message, tone: 'failed' });
  };
}
