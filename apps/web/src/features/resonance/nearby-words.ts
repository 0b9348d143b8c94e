import type { Nearby } from '@ullim/timeline/journey/resonance-turns';
import { useI18n } from 'vue-i18n';
import { useRouter, type RouteLocationRaw } from 'vue-router';
import { useDateWords } from '@/features/journey/date-words';
import { usePivotName } from '@/features/pivot/name';
import { useNameInLists } from '@/features/reflection/name-in-lists';

export type Told = { id: string; title: string; when: string; to: RouteLocationRaw | null };

/** What happened around a turn: its name, when it was and where more of it is. */
export function useNearbyWords() {
  const { t } = useI18n();
  const date = useDateWords();
  const router = useRouter();
  const pivotName = usePivotName();
  const nameOf = useNameInLists();

  const place = (name: string, id: string) => (router.hasRoute(name) ? { name, params: { id } } : null);

  return (near: Nearby): Told => {
    const when = date(near.date);
    switch (near.noun) {
      case 'milestone': {
        const { id, title } = near.milestone;
        return { id, title: title || t('goal.untitled'), when, to: place('milestone', id) };
      }
      case 'reflection': {
        const { id } = near.reflection;
        return { id, title: nameOf(near.reflection), when, to: place('reflection', id) };
      }
      case 'decision':
        return {
          id: near.decision.id,
          title: near.decision.question,
          when,
          to: place('decision', near.decision.id),
        };
      case 'pivot': {
        const { id } = near.pivot;
        const title = t('resonance.pivot', { name: pivotName(near.pivot) });
        return { id, title, when, to: place('pivot', id) };
      }
    }
  };
}
