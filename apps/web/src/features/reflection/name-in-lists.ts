import type { ReflectionSummary } from '@ullim/types/reflection';
import { useI18n } from 'vue-i18n';

/** What a text is called where many are named: its title, else its first words. */
export function useNameInLists() {
  const { t } = useI18n();
  return ({ title, excerpt }: Pick<ReflectionSummary, 'title' | 'excerpt'>): string =>
    title || excerpt || t('reflection.untitled');
}
