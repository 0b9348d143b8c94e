import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useMe } from '@/features/account/queries';

/** The house's own three questions, in the reader's language. */
export function useHouseQuestions() {
  const { t } = useI18n();
  return computed(() => [
    t('review.question.stayed'),
    t('review.question.differed'),
    t('review.question.next'),
  ]);
}

/** What a review asks this person. */
export function useAskedQuestions() {
  const me = useMe();
  const house = useHouseQuestions();
  return computed(() => me.data.value?.reviewQuestions ?? house.value);
}
