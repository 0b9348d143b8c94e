import { computed, type ComputedRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { isInk } from './filter';
import type { GoalChoice } from './goal-choices';
import { useFilter } from './use-filter';

export type FilterWords = {
  goals: ComputedRef<GoalChoice[]>;
  /** The kinds and the words one chose. */
  others: ComputedRef<string[]>;
  /** All of it in one line. */
  spoken: ComputedRef<string>;
};

/** What is chosen in the filter, in the reader's language. */
export function useFilterWords(): FilterWords {
  const { choices, goals: chosen, signs, text } = useFilter();
  const { t } = useI18n();
  const goals = computed(() => choices.value.filter(({ value }) => chosen.value.includes(value)));
  const said = computed(() => text.value.trim().normalize('NFC'));
  const others = computed(() => [
    ...signs.value.map((sign) => t(isInk(sign) ? `identity.ink.${sign}` : `identity.kind.${sign}`)),
    ...(said.value ? [t('timeline.find.said', { text: said.value })] : []),
  ]);
  const spoken = computed(() => [...goals.value.map(({ label }) => label), ...others.value].join(', '));
  return { goals, others, spoken };
}
