import type { MilestoneView } from '@ullim/types/milestone';
import type { ReflectionSummary } from '@ullim/types/reflection';
import { useI18n } from 'vue-i18n';
import { useDateWords } from '@/features/journey/date-words';
import { stanceToday } from '@/features/goal/stance-today';
import type { Subject } from './subject';

/** What the entries of a journey are called, and when they were, in the reader's language. */
export function useEntryWords() {
  const { t } = useI18n();
  const date = useDateWords();

  const nameOf = ({ title, excerpt }: ReflectionSummary) => title || excerpt || t('timeline.untitled');

  /** What happened is told by when; for the rest, and what is still going on, how it stands is said too. */
  const stateOf = ({ status }: MilestoneView) => (status === 'done' ? '' : t(`milestone.status.${status}`));

  const whenOf = ({ status, actual, planned }: MilestoneView) =>
    date(status === 'planned' ? (planned ?? actual) : (actual ?? planned)) || t('timeline.sometime');

  /** In one line, for a screen reader. */
  function spoken(subject: Subject): string {
    switch (subject.noun) {
      case 'goal':
        return [subject.goal.name, t(`identity.stance.${stanceToday(subject.goal)}`)].join(', ');
      case 'reflection':
        return [
          t('identity.ink.reflection'),
          nameOf(subject.reflection),
          date(subject.reflection.happenedOn),
        ].join(', ');
      case 'several':
        return t('timeline.several', { n: subject.subjects.length }, subject.subjects.length);
      case 'milestone': {
        const { milestone, goal } = subject;
        const kind = t(`identity.kind.${milestone.details.kind}`);
        const status = t(`milestone.status.${milestone.status}`);
        const title = milestone.title || t('timeline.untitled');
        return [title, kind, status, whenOf(milestone), goal?.name].filter(Boolean).join(', ');
      }
    }
  }

  return { nameOf, stateOf, whenOf, spoken };
}
