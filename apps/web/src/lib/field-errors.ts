import { computed, shallowRef, toValue, type MaybeRefOrGetter } from 'vue';
import { useI18n } from 'vue-i18n';
import { asProblem, isProblem, type FieldProblem } from './problem';

type Params = Record<string, string>;
type Messages = { t: (key: string, params: Params) => string; te: (key: string) => boolean; locale: string };

/** What stands in the way of a form: told beside the field it is about (`errorAt`), else for all of it (`general`). */
export function useFormErrors(feature: string, said?: (params: Params) => Params) {
  const error = shallowRef<unknown>(null);
  const errorAt = useFieldErrors(error, feature, said);
  const general = computed(() => (isProblem(error.value, 'invalid_input') ? null : error.value));
  return { error, errorAt, general };
}

/**
 * The words for a field the API did not take, for FormField's `error`. A feature may say it better under
 * `<feature>.fieldProblem.<path>.<code>`; else the API's own English, or in another language the words for the code.
 * `said` puts what they name into the reader's words.
 */
export function useFieldErrors(
  error: MaybeRefOrGetter<unknown>,
  feature: string,
  said: (params: Params) => Params = (params) => params,
) {
  const { t, te, locale } = useI18n();
  return (path: string): string | undefined => {
    const thrown = toValue(error);
    const found = thrown ? asProblem(thrown).errors.find((problem) => problem.path === path) : undefined;
    return (
      found &&
      fieldMessage({ ...found, params: said(found.params ?? {}) }, feature, { t, te, locale: locale.value })
    );
  };
}

export function fieldMessage(problem: FieldProblem, feature: string, { t, te, locale }: Messages): string {
  const path = problem.path.replace(/\.\d+(?=\.|$)/g, '');
  const own = `${feature}.fieldProblem.${path}.${problem.code}`;
  const params = problem.params ?? {};
  if (te(own)) return t(own, params);
  if (locale === 'en' && problem.message) return problem.message;
  const general = `problem.field.${problem.code}`;
  return t(te(general) ? general : 'problem.field.invalid', params);
}
