import { useI18n } from 'vue-i18n';
import { fieldMessage } from '@/lib/field-errors';
import { useLocale } from '@/lib/locale';
import type { RowProblem } from './rows';

/** What is wrong with a row, in words. */
export function useProblemWords() {
  const { t, te } = useI18n();
  const { locale } = useLocale();
  return (problem: RowProblem): string => {
    switch (problem.why) {
      case 'contract':
        return fieldMessage(problem.found, 'study_session', { t, te, locale: locale.value });
      case 'unknown':
        return t('study_session.fill.unknownSubject');
      default:
        return problem.cell === 'on'
          ? t(`honest_date.problem.${problem.why}`)
          : t(`study_session.lengthProblem.${problem.why}`);
    }
  };
}
