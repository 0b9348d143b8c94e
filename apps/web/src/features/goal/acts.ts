import { useQueryCache } from '@pinia/colada';
import type { GoalChanges, GoalView, SpellChanges } from '@ullim/types/goal';
import { useI18n } from 'vue-i18n';
import { useJourneyChanged } from '@/features/journey/keys';
import { useProblemToast } from '@/ui/problem-toast';
import { useToaster } from '@/ui/toaster';
import * as api from './api';
import type { GoalDraft, SpellDraft } from './api';
import { goalKeys, showGoal } from './queries';

/**
 * What a person can do with goals. Each shows the answer everywhere at once and offers the way back where there is one.
 * Whatever is refused is thrown, for the form that asked to say why.
 */
export function useGoalActs() {
  const cache = useQueryCache();
  const journeyChanged = useJourneyChanged();
  const { show } = useToaster();
  const tell = useProblemToast();
  const { t } = useI18n();

  async function settle(answer: Promise<GoalView>): Promise<GoalView> {
    const goal = await answer;
    showGoal(cache, goal);
    void journeyChanged('goals');
    return goal;
  }

  /** The newest version this browser knows; another act may have come between. */
  const versionNow = (goal: GoalView) =>
    cache.getQueryData<GoalView>([...goalKeys.one(goal.id)])?.version ?? goal.version;

  const wayBack = (act: () => Promise<GoalView>) => () => settle(act()).catch(tell);

  async function create(draft: GoalDraft): Promise<GoalView> {
    return settle(api.createGoal(draft));
  }

  async function change(goal: GoalView, changes: GoalChanges, version = goal.version): Promise<GoalView> {
    return settle(api.changeGoal(goal.id, changes, version));
  }

  async function turn(goal: GoalView, spell: SpellDraft, version = goal.version): Promise<GoalView> {
    const turned = await settle(api.turnGoal(goal.id, spell, version));
    show({
      message: t(`goal.turned.${spell.stance ?? 'pursuing'}`, { name: goal.name }),
      undo: wayBack(() => api.takeBackSpell(goal.id, spell.id, versionNow(turned))),
    });
    return turned;
  }

  async function mend(goal: GoalView, spellId: string, changes: SpellChanges, version = goal.version) {
    return settle(api.mendSpell(goal.id, spellId, changes, version));
  }

  async function remove(goal: GoalView): Promise<GoalView> {
    const removed = await settle(api.removeGoal(goal.id, goal.version));
    show({
      message: t('goal.removed', { name: goal.name }),
      undo: wayBack(() => api.bringBackGoal(goal.id, removed.version)),
    });
    return removed;
  }

  const bringBack = (goal: GoalView) => settle(api.bringBackGoal(goal.id, goal.version));

  /** Shows the new order at once and goes back to the old one when it could not be kept. */
  async function arrange(goals: GoalView[]): Promise<void> {
    const before = cache.getQueryData<GoalView[]>([...goalKeys.list]);
    cache.cancelQueries({ key: [...goalKeys.list] });
    cache.setQueryData(
      [...goalKeys.list],
      goals.map((goal, position) => ({ ...goal, position })),
    );
    try {
      const { items } = await api.arrangeGoals(goals.map(({ id }) => id));
      cache.setQueryData([...goalKeys.list], items);
      void journeyChanged('goals');
    } catch (error) {
      if (before) cache.setQueryData([...goalKeys.list], before);
      tell(error);
    }
  }

  return { create, change, turn, mend, remove, bringBack, arrange };
}
