import { DecisionChanges, NewDecision, type DecisionView } from '@ullim/types/decision';
import { ref, watch } from 'vue';
import { useI18n } from 'vue-i18n';
import { useGoalOf } from '@/features/goal/queries';
import { useDateWords } from '@/features/journey/date-words';
import { problemsOf } from '@/features/journey/problems';
import { askWhich, storedView } from '@/features/journey/stale';
import { useTypedForm } from '@/features/journey/typed-form';
import { useFormErrors } from '@/lib/field-errors';
import { asProblem, isProblem } from '@/lib/problem';
import { useDecisionActs } from '../acts';
import { differencesBetween } from './differences';
import {
  constraintsKept,
  draftFrom,
  optionsKept,
  partsFrom,
  typedOf,
  type TypedDecision,
} from './typed-decision';

/** The state of one decision's form. `stored` is the decision being edited, or null for a new one. */
export function useDecisionForm(place: string, blank: TypedDecision, stored: DecisionView | null) {
  const acts = useDecisionActs();
  const { t } = useI18n();
  const date = useDateWords();
  const goalOf = useGoalOf();
  const { typed, restored, dirty, basedOn, finish, throwAway } = useTypedForm(
    place,
    blank,
    stored?.version ?? null,
  );
  const sending = ref(false);
  const { error, errorAt, general } = useFormErrors('decision');

  // What was mended is scolded no longer.
  watch(typed, () => {
    if (isProblem(error.value, 'invalid_input')) error.value = check();
  });

  const check = () =>
    stored ? problemsOf(DecisionChanges, partsFrom(typed)) : problemsOf(NewDecision, draftFrom(typed));

  /** The row of an id, by its place in what is sent. */
  const errorAtOption = (id: string, field: string) => errorAtRow('options', optionsKept(typed), id, field);
  const errorAtConstraint = (id: string, field: string) =>
    errorAtRow('constraints', constraintsKept(typed), id, field);

  function errorAtRow(list: string, rows: readonly { id: string }[], id: string, field: string) {
    const row = rows.findIndex((one) => one.id === id);
    return row < 0 ? undefined : errorAt(`${list}.${row}.${field}`);
  }

  /** The decision as it was kept; null when something stands in the way, which is then shown. */
  async function keep(version = basedOn.value): Promise<DecisionView | null> {
    if (sending.value) return null;
    error.value = check();
    if (error.value) return null;
    sending.value = true;
    try {
      const kept = stored
        ? await acts.change(stored, partsFrom(typed), version ?? stored.version)
        : await acts.create(draftFrom(typed));
      finish();
      return kept;
    } catch (thrown) {
      error.value = asProblem(thrown);
      return null;
    } finally {
      sending.value = false;
    }
  }

  /** After a refusal for a stale version: both stand side by side, and `then` goes on with the one taken. */
  function askWhichOne(then: (decision: DecisionView) => void): boolean {
    const current = storedView<DecisionView>(error.value);
    if (!current) return false;
    error.value = null;
    askWhich({
      differences: differencesBetween(typed, typedOf(current), {
        ...{ t, date },
        goal: (id) => goalOf(id)?.name ?? '',
      }),
      takeMine: async () => {
        const kept = await keep(current.version);
        if (kept) then(kept);
        else askWhichOne(then);
      },
      takeTheirs: () => {
        finish();
        then(current);
      },
    });
    return true;
  }

  return {
    ...{ typed, restored, dirty, sending, general },
    ...{ errorAt, errorAtOption, errorAtConstraint, keep, askWhichOne, throwAway },
  };
}
