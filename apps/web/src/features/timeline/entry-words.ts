import { dateOfMilestone } from '@ullim/timeline/journey/milestone-date';
import type { InkNoun } from '@ullim/timeline/scene';
import { lookBackOf } from '@ullim/timeline/journey/written';
import type { MilestoneView } from '@ullim/types/milestone';
import { useI18n } from 'vue-i18n';
import { useDateWords } from '@/features/journey/date-words';
import { stanceToday } from '@/features/goal/stance-today';
import type { Ink } from '@/identity/InkMark.vue';
import type { Subject } from './subject';

export type InInk = Extract<Subject, { noun: InkNoun | 'constraint' }>;

/** The mark that stands for it. */
export const markOf = ({ noun }: InInk): Ink => (noun === 'constraint' ? 'decision' : noun);

/** What the entries of a journey are called, and when they were, in the reader's language. */
export function useEntryWords() {
  const { t } = useI18n();
  const date = useDateWords();

  const nameOf = ({ title, excerpt = '' }: { title: string; excerpt?: string }) =>
    title || excerpt || t('timeline.untitled');

  /** What happened is told by when; for the rest, and what is still going on, how it stands is said too. */
  const stateOf = ({ status }: MilestoneView) => (status === 'done' ? '' : t(`milestone.status.${status}`));

  const whenOf = (milestone: MilestoneView) => date(dateOfMilestone(milestone)) || t('timeline.sometime');

  /** What it is: a decision, or the day on which one looks back on it. */
  const kindOf = ({ noun }: InInk) => {
    if (noun === 'look_back') return t('timeline.lookBack');
    return noun === 'outcome' ? t('timeline.outcome') : t(`identity.ink.${noun}`);
  };

  /** What is drawn in ink; a review has no name but its period. */
  function titleOf(subject: InInk): string {
    if (subject.noun === 'reflection') return nameOf(subject.reflection);
    if (subject.noun === 'decision' || subject.noun === 'look_back' || subject.noun === 'outcome')
      return subject.decision.question;
    if (subject.noun === 'constraint') return subject.constraint.words;
    return subject.noun === 'pivot' ? subject.names : '';
  }

  function dateOf(subject: InInk): string {
    switch (subject.noun) {
      case 'reflection':
        return date(subject.reflection.happenedOn);
      case 'decision':
        return date(subject.decision.choice?.decidedOn ?? null);
      case 'look_back':
      case 'outcome':
        return date(lookBackOf(subject.decision));
      case 'constraint':
        return date(subject.constraint.period);
      case 'pivot':
        return date(subject.pivot.on);
      case 'review':
        return date(subject.review.period);
    }
  }

  const inInk = (subject: InInk) =>
    [kindOf(subject), titleOf(subject), dateOf(subject)].filter(Boolean).join(', ');

  /** In one line, for a screen reader. */
  function spoken(subject: Subject): string {
    switch (subject.noun) {
      case 'goal':
        return [subject.goal.name, t(`identity.stance.${stanceToday(subject.goal)}`)].join(', ');
      case 'constraint':
        return [inInk(subject), subject.decision.question].join(', ');
      case 'reflection':
      case 'decision':
      case 'look_back':
      case 'outcome':
      case 'pivot':
      case 'review':
        return inInk(subject);
      case 'several':
        return t('timeline.several', { n: subject.subjects.length }, subject.subjects.length);
      case 'milestone': {
        const { milestone, goal } = subject;
        const kind = t(`identity.kind.${milestone.details.kind}`);
        const status = t(`milestone.status.${milestone.status}`);
        return [nameOf(milestone), kind, status, whenOf(milestone), goal?.name].filter(Boolean).join(', ');
      }
    }
  }

  return { nameOf, stateOf, whenOf, kindOf, titleOf, dateOf, spoken };
}
