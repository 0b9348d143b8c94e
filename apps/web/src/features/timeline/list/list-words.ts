import type { GoalView } from '@ullim/types/goal';
import { formatDate } from '@ullim/types/honest-date/format';
import type { HonestDate } from '@ullim/types/honest-date/edtf';
import { formatMinutes } from '@ullim/types/minutes/format';
import type { PivotView } from '@ullim/types/pivot';
import { computed, inject, provide, type InjectionKey } from 'vue';
import { useStanding } from '@/features/honest-date/standing';
import { useGoalOf } from '@/features/goal/queries';
import { usePivotName } from '@/features/pivot/name';
import { useEntryWords } from '../entry-words';

export type ListWords = {
  date: (date: HonestDate | null) => string;
  length: (minutes: number) => string;
  pivot: (pivot: PivotView) => string;
  /** Also of a goal that is not looked at now. */
  goalOf: (id: string | null) => GoalView | undefined;
} & Pick<ReturnType<typeof useEntryWords>, 'nameOf' | 'stateOf'>;

/** Asked for once by the list: thousands of rows that each ask who is reading would take seconds to make. */
export function provideListWords(): ListWords {
  const standing = useStanding();
  const { nameOf, stateOf } = useEntryWords();
  const pivot = usePivotName();
  const goalOf = useGoalOf();
  const said = computed(() => {
    const { locale, calendar } = standing.value;
    return { locale, calendar, known: new Map<HonestDate, string>() };
  });
  const words: ListWords = {
    nameOf,
    stateOf,
    pivot,
    goalOf,
    length: (minutes) => formatMinutes(minutes, said.value.locale),
    date: (date) => {
      if (date === null) return '';
      const { locale, calendar, known } = said.value;
      const before = known.get(date);
      if (before !== undefined) return before;
      const now = formatDate(date, locale, calendar);
      known.set(date, now);
      return now;
    },
  };
  provide(WORDS, words);
  return words;
}

export const useListWords = (): ListWords => inject(WORDS)!;

const WORDS: InjectionKey<ListWords> = Symbol('list words');
