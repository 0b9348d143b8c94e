import type { Chapter } from '@ullim/timeline/journey/chapters';
import type { GoalView } from '@ullim/types/goal';
import { useI18n } from 'vue-i18n';
import type { RouteLocationRaw } from 'vue-router';
import { beginningOf, stoodWhen } from '@/features/goal/stance-today';
import { useDateWords } from '@/features/journey/date-words';
import { useMilestoneWords } from '@/features/milestone/words';
import { usePivotName } from '@/features/pivot/name';
import { useEntryWords } from '../entry-words';

/** What is said at a chapter of a journey. */
export type ChapterWords = {
  kind: string;
  when: string;
  title: string;
  /** In the person's own words first; `name` says what the words are. */
  words: { name: string; words: string }[];
  to: RouteLocationRaw;
  goal: GoalView | null;
};

export type ChapterTeller = {
  wordsOf: (chapter: Chapter) => ChapterWords;
  /** As read aloud, and to know how long that takes. */
  spoken: (chapter: Chapter) => string;
};

export function useChapterWords(today: () => string): ChapterTeller {
  const { t } = useI18n();
  const date = useDateWords();
  const pivotName = usePivotName();
  const milestoneWords = useMilestoneWords();
  const { nameOf, whenOf } = useEntryWords();

  function wordsOf(chapter: Chapter): ChapterWords {
    switch (chapter.noun) {
      case 'beginning':
        return {
          kind: t(chapter.first ? 'timeline.follow.beginning' : 'timeline.follow.another'),
          when: date(beginningOf(chapter.spell.period)),
          title: chapter.goal.name,
          words: said(chapter.goal.why),
          to: pageOf('goal', chapter.goal.id),
          goal: chapter.goal,
        };
      case 'pivot':
        return {
          kind: t('identity.ink.pivot'),
          when: date(chapter.pivot.on),
          title: pivotName(chapter.pivot),
          words: [
            ...said(chapter.pivot.reason),
            ...said(chapter.pivot.carriesOver, t('timeline.follow.carriedOver')),
          ],
          to: pageOf('pivot', chapter.pivot.id),
          goal: null,
        };
      case 'decision': {
        const { decision, choice } = chapter;
        const chosen = decision.options.find(({ id }) => id === choice.optionId)?.label ?? '';
        return {
          kind: t('identity.ink.decision'),
          when: date(choice.decidedOn),
          title: decision.question,
          words: [...said(chosen, t('timeline.follow.chosen')), ...said(choice.reason)],
          to: pageOf('decision', decision.id),
          goal: null,
        };
      }
      case 'reached':
        return {
          kind: t('identity.stance.reached'),
          when: date(stoodWhen(chapter.spell)),
          title: chapter.goal.name,
          words: said(chapter.spell.reason ?? ''),
          to: pageOf('goal', chapter.goal.id),
          goal: chapter.goal,
        };
      case 'rank': {
        const { milestone } = chapter;
        return {
          kind: t(`identity.kind.${milestone.details.kind}`),
          when: whenOf(milestone),
          title: nameOf(milestone),
          words: milestone.evidence.slice(0, MOST_EVIDENCE).map((evidence) => {
            const { name, strong, rest } = milestoneWords.told(evidence);
            return { name, words: [strong, rest].filter(Boolean).join(' ') };
          }),
          to: pageOf('milestone', milestone.id),
          goal: null,
        };
      }
      case 'turn': {
        const { turn, goal } = chapter;
        const way = turn.after > turn.level ? 'rose' : turn.after < turn.level ? 'fell' : 'stayed';
        return {
          kind: t('timeline.follow.turn'),
          when: date(turn.reading.on),
          title: goal.name,
          words: [
            ...said(turn.reading.sentence ?? ''),
            { name: t(`identity.resonance.${turn.level}`), words: t(`resonance.then.${way}`) },
          ],
          to: pageOf('goal', goal.id),
          goal,
        };
      }
      case 'today': {
        const { goals, next } = chapter;
        return {
          kind: t('timeline.today'),
          when: date(today()),
          title: goals.map(({ name }) => name).join(', ') || next?.title || t('timeline.untitled'),
          words: next ? said(`${nameOf(next)} · ${whenOf(next)}`, t('timeline.follow.planned')) : [],
          to: next ? pageOf('milestone', next.id) : pageOf('goal', goals[0]!.id),
          goal: goals.length === 1 ? goals[0]! : null,
        };
      }
    }
  }

  const spoken = (chapter: Chapter): string => {
    const { kind, when, title, words } = wordsOf(chapter);
    const lines = words.map(({ name, words }) => (name ? `${name}: ${words}` : words));
    return [`${kind}, ${when}`, title, ...lines].map((line) => line.replace(/\.$/, '')).join('. ');
  };

  return { wordsOf, spoken };
}

const pageOf = (name: string, id: string): RouteLocationRaw => ({ name, params: { id } });

function said(words: string, name = ''): ChapterWords['words'] {
  return words.trim() ? [{ name, words: words.trim() }] : [];
}

const MOST_EVIDENCE = 3;
