import { useI18n } from 'vue-i18n';
import { useDecisions } from '@/features/decision/queries';
import { useAllReflections } from '@/features/journey/linked-reflections';

/** What the decision and the reflection that a turn came from are called; empty for none. */
export function useSourceNames() {
  const { t } = useI18n();
  const decisions = useDecisions();
  const reflections = useAllReflections();

  const decision = (id: string | null): string =>
    decisions.data.value?.find((one) => one.id === id)?.question ?? '';

  function reflection(id: string | null): string {
    const found = reflections.data.value?.find((one) => one.id === id);
    return found ? found.title || found.excerpt || t('reflection.untitled') : '';
  }

  return { decision, reflection };
}
