import { useQueryCache } from '@pinia/colada';
import type { ReflectionSummary } from '@ullim/types/reflection';
import { useI18n } from 'vue-i18n';
import { useDateWords } from '@/features/journey/date-words';
import type { Linkables } from '@/features/reflection/linkables';
import { nameOf } from '@/features/reflection/name';
import { timelineQuery } from '@/features/timeline/queries';
import type { Mentions } from './editor/mentions/mentions';
import type { Target } from './editor/mentions/target';
import { useTellAtDesk } from './tell-at-desk';
import type { Desk } from './use-desk';

/** What the text at the desk can mention. A milestone or a goal that is mentioned is one the text tells of. */
export function useMentions(id: string, desk: Desk, linkables: () => Linkables): Mentions {
  const { t } = useI18n();
  const cache = useQueryCache();
  const dateWords = useDateWords();
  const tell = useTellAtDesk(desk);

  async function targets(): Promise<Target[]> {
    const { milestones, goals } = linkables();
    return [
      ...[...milestones.values()].map(({ id, title, actual, planned }) => ({
        kind: 'milestone' as const,
        id,
        name: title,
        when: dateWords(actual ?? planned),
      })),
      ...[...goals.values()].map(({ id, name }) => ({ kind: 'goal' as const, id, name, when: '' })),
      ...(await reflections()).map((reflection) => ({
        kind: 'reflection' as const,
        id: reflection.id,
        name: nameOf({ title: reflection.title, body: reflection.excerpt }),
        when: dateWords(reflection.happenedOn),
      })),
    ];
  }

  /** Kept ones, the latest first; none when they cannot be reached. */
  async function reflections(): Promise<ReflectionSummary[]> {
    const entry = cache.ensure(timelineQuery);
    const { data } = await cache.refresh(entry).catch(() => entry.state.value);
    return (data?.reflections ?? []).filter((each) => each.keptAt !== null && each.id !== id);
  }

  function taken({ kind, id, name }: Target): void {
    if (kind === 'reflection') return;
    const links = kind === 'milestone' ? 'milestoneIds' : 'goalIds';
    const before = desk.written.value[links];
    if (before.includes(id)) return;
    desk.edit({ [links]: [...before, id] });
    const undo = () => desk.edit({ [links]: desk.written.value[links].filter((other) => other !== id) });
    tell(t('desk.mention.linked', { name }), undo);
  }

  return {
    targets,
    taken,
    words: {
      list: t('desk.mention.list'),
      milestone: t('desk.link.milestones'),
      goal: t('desk.link.goals'),
      reflection: t('desk.mention.reflections'),
    },
  };
}
