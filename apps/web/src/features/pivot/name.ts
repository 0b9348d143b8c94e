import type { PivotView } from '@ullim/types/pivot';
import { useI18n } from 'vue-i18n';
import { useGoalOf } from '@/features/goal/queries';

/** A pivot has no name of its own: it is called by its goals, "웹 백엔드에서 머신러닝으로". */
export function usePivotName() {
  const { t } = useI18n();
  const goalOf = useGoalOf();
  return ({ from, toGoalId }: Pick<PivotView, 'from' | 'toGoalId'>): string => {
    const names = from.flatMap(({ goalId }) => goalOf(goalId)?.name ?? []);
    const to = goalOf(toGoalId)?.name ?? t('pivot.goalGone');
    return t('pivot.name', { from: names.join(', ') || t('pivot.goalGone'), to });
  };
}
