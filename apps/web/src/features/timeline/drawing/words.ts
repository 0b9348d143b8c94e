import type { Words } from '@ullim/timeline/words';
import { STANCES } from '@ullim/types/goal';
import { KINDS } from '@ullim/types/milestone-details';
import { computed, type ComputedRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { useMilestoneWords } from '@/features/milestone/words';

/** What the drawing says, in the reader's language. */
export function useDrawingWords(): ComputedRef<Words> {
  const { t } = useI18n();
  const { evidence } = useMilestoneWords();
  return computed(() => ({
    today: t('timeline.today'),
    sometime: t('timeline.sometime'),
    noGoal: t('timeline.noGoal'),
    reflection: t('identity.ink.reflection'),
    decision: t('identity.ink.decision'),
    look_back: t('timeline.lookBack'),
    outcome: t('timeline.outcome'),
    pivot: t('identity.ink.pivot'),
    review: t('identity.ink.review'),
    untitled: t('timeline.untitled'),
    kinds: named(KINDS, (kind) => t(`identity.kind.${kind}`)),
    stances: named(STANCES, (stance) => t(`identity.stance.${stance}`)),
    rank: (value) => evidence([{ id: '', type: 'rank', value, of: null, board: null }]).rank ?? '',
    carriedOver: (what) => t('timeline.carriedOver', { what }),
    quoted: (words) => t('timeline.quoted', { words }),
    studied: (length) => t('timeline.listed.studied', { length }),
    movedFrom: (date) => t('timeline.movedFrom', { date }),
  }));
}

function named<Name extends string>(
  names: readonly Name[],
  say: (name: Name) => string,
): Record<Name, string> {
  return Object.fromEntries(names.map((name) => [name, say(name)])) as Record<Name, string>;
}
