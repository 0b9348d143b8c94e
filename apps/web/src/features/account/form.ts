import { computed, reactive, ref, toValue, type MaybeRefOrGetter } from 'vue';
import { useI18n } from 'vue-i18n';
import type { z } from 'zod';
import { toFirstProblem } from '@/features/journey/first-problem';
import { asProblem, type Problem } from '@/lib/problem';
import { problemsIn, problemsFrom } from './field-problems';

/**
 * A form held against its schema of the contract. A field is told what is wrong when it has been left or the form was sent;
 * what the server refused stays beside its field until that is changed. Whatever belongs to no field is `refusal`.
 */
export function useAccountForm<Values extends Record<string, unknown>>(
  schema: z.ZodType<Values>,
  values: { [Field in keyof Values]-?: Values[Field] | string },
  form: MaybeRefOrGetter<HTMLFormElement | null>,
) {
  const sentence = useFieldSentence();
  const left = reactive(new Set<string>());
  const refused = ref<Record<string, { code: string; value: unknown }>>({});
  const refusal = ref<Problem | null>(null);
  const sending = ref(false);
  const problems = computed(() => problemsIn(schema, values));

  /** For the field's error; undefined while it is right or still being written. */
  function errorOf(field: string & keyof Values): string | undefined {
    const answer = refused.value[field];
    if (answer && answer.value === values[field]) return sentence(field, answer.code);
    const code = left.has(field) ? problems.value[field] : undefined;
    return code && sentence(field, code);
  }

  /** Sends what the form holds, once however often it is submitted. False when it was not sent or was refused. */
  async function send(act: (values: Values) => Promise<unknown>): Promise<boolean> {
    if (sending.value) return false;
    for (const field of Object.keys(values)) left.add(field);
    refused.value = {};
    refusal.value = null;
    const checked = schema.safeParse(values);
    if (!checked.success) return showFirst();
    sending.value = true;
    try {
      await act(checked.data);
      return true;
    } catch (error) {
      refuse(asProblem(error));
      return showFirst();
    } finally {
      sending.value = false;
    }
  }

  function refuse(problem: Problem) {
    const fields = Object.entries(problemsFrom(problem, values)).filter(([field]) => field in values);
    refused.value = Object.fromEntries(
      fields.map(([field, code]) => [field, { code, value: values[field] }]),
    );
    if (fields.length === 0) refusal.value = problem;
  }

  async function showFirst(): Promise<false> {
    await toFirstProblem(toValue(form) ?? null);
    return false;
  }

  /** A field left empty is not scolded; it is asked for when the form is sent. */
  const leave = (field: string & keyof Values) => {
    if (values[field] !== '') left.add(field);
  };

  /** After what was sent has been taken: an empty form is asked nothing. */
  const forget = () => {
    left.clear();
    refused.value = {};
  };

  return { errorOf, leave, send, sending, refusal, forget };
}

/** What is wrong with a field, in the person's language; never the API's own English. */
function useFieldSentence() {
  const { t, te } = useI18n();
  return (field: string, code: string) => {
    const key = [`account.field.${field}.${code}`, `account.field.any.${code}`].find((key) => te(key));
    return t(key ?? 'account.field.any.invalid');
  };
}
