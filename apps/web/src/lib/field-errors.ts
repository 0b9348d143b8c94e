import { toValue, type MaybeRefOrGetter } from 'vue';
import { useI18n } from 'vue-i18n';
import { asProblem, type FieldProblem } from './problem';

type Messages = { t: (key: string) => string; te: (key: string) => boolean; locale: string };

/**
 * The words for a field the API did not take, for FormField's `error`. A feature may say it better under
 * `<feature>.fieldProblem.<path>.<code>`; else the API's own English, or in another language the words for the code.
 */
export function useFieldErrors(error: MaybeRefOrGetter<unknown>, feature: string) {
  const { t, te, locale } = useI18n();
  return (path: string): string | undefined => {
    const thrown = toValue(error);
    const found = thrown ? asProblem(thrown).errors.find((problem) => problem.path === path) : undefined;
    return found && fieldMessage(found, feature, { t, te, locale: locale.value });
  };
}

export function fieldMessage(problem: FieldProblem, feature: string, { t, te, locale }: Messages): string {
  const path = problem.path.replace(/\.\d+(?=\.|$)/g, '');
  const own = `${feature}.fieldProblem.${path}.${problem.code}`;
  if (te(own)) return t(own);
  if (locale === 'en' && problem.message) return problem.message;
  const general = `problem.field.${problem.code}`;
  return te(general) ? t(general) : t('problem.field.invalid');
}
