import { computed, type ComputedRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { milestonesToldOf, type Linkables } from '@/features/reflection/linkables';
import { QUESTIONS, setsFor, type QuestionSet } from './question-sets';

/** The sets of questions in the order that fits what a text is linked to, and their words. */
export function useQuestions(milestoneIds: () => readonly string[], linkables: () => Linkables) {
  const { t } = useI18n();
  const sets: ComputedRef<QuestionSet[]> = computed(() =>
    setsFor(milestonesToldOf(milestoneIds(), linkables()).map(({ details }) => details.kind)),
  );
  const wordsOf = (set: QuestionSet) =>
    QUESTIONS[set].map((question) => t(`desk.questions.${set}.${question}`)) as [string, ...string[]];
  return { sets, wordsOf };
}
