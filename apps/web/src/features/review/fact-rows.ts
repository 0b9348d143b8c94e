import { useI18n } from 'vue-i18n';
import { useRouter, type RouteLocationRaw } from 'vue-router';
import { useDateWords } from '@/features/journey/date-words';
import { useTimeline } from '@/features/timeline/queries';
import type { Dye } from '@/identity/dyes';
import type { Ink } from '@/identity/InkMark.vue';
import type { Kind } from '@/identity/kinds';
import type { FactsShown } from './read-facts';

export const FACT_GROUPS = [
  'done',
  'begun',
  'setAside',
  'reflections',
  'plansMoved',
  'decisionsDue',
] as const;
export type FactGroup = (typeof FACT_GROUPS)[number];

export type FactRow = {
  key: string;
  title: string;
  meta: string;
  /** In the person's own words, why it was set aside. */
  reason?: string | undefined;
  mark: { kind: Kind; dye: Dye | null } | { ink: Ink } | 'plan';
  to: RouteLocationRaw | null;
};

/** What was found, row by row, in the reader's language. What is still there can be opened; what is long gone is told. */
export function useFactRows() {
  const { t } = useI18n();
  const date = useDateWords();
  const place = usePlaces();

  return (facts: FactsShown, group: FactGroup): FactRow[] => {
    switch (group) {
      case 'reflections':
        return facts.reflections.map(({ id, title, on }) => ({
          ...{ key: id, title, meta: date(on), mark: { ink: 'reflection' as const } },
          to: place('reflection', id),
        }));
      case 'plansMoved':
        return facts.plansMoved.map(({ milestoneId, title, old, new: next }) => ({
          ...{ key: milestoneId, title, mark: 'plan' as const, to: place('milestone', milestoneId) },
          meta: `${date(old)} → ${next ? date(next) : t('review.unplanned')}`,
        }));
      case 'decisionsDue':
        return facts.decisionsDue.map(({ id, question, lookBackOn }) => ({
          ...{ key: id, title: question, mark: { ink: 'look_back' as const } },
          meta: t('review.lookBackOn', { date: date(lookBackOn) }),
          to: place('decision', id),
        }));
      default:
        return facts[group].map(({ id, title, kind, goalId, on, reason }) => ({
          ...{ key: id, title, meta: date(on), reason: (group === 'setAside' && reason) || undefined },
          mark: { kind, dye: facts.goals.find((goal) => goal.id === goalId)?.dye ?? null },
          to: place('milestone', id),
        }));
    }
  };
}

function usePlaces() {
  const router = useRouter();
  const { data: journey } = useTimeline();
  return (name: 'milestone' | 'reflection' | 'decision', id: string): RouteLocationRaw | null => {
    const isThere = journey.value?.[`${name}s`].some((each) => each.id === id);
    return isThere && router.hasRoute(name) ? { name, params: { id } } : null;
  };
}
