import { NewMilestone, MilestoneChanges, type MilestoneView } from '@ullim/types/milestone';
import { reactive, ref, toRaw, watch } from 'vue';
import { useI18n } from 'vue-i18n';
import type { DateProblem } from '@/features/honest-date/reading';
import { problemsOf } from '@/features/journey/problems';
import { askWhich, storedView } from '@/features/journey/stale';
import { forgetUnsaved, keepUnsaved, readUnsaved } from '@/features/journey/unsaved';
import { useFormErrors } from '@/lib/field-errors';
import { asProblem, isProblem, Problem } from '@/lib/problem';
import { useMilestoneActs } from '../acts';
import { differencesBetween } from './differences';
import {
  asAsked,
  changesFrom,
  draftFrom,
  evidenceKept,
  typedOf,
  type TypedMilestone,
} from './typed-milestone';
import { unitAfter } from './unit-of-kind';
import { useDateWords } from '@/features/journey/date-words';
import { useMilestoneWords } from '../words';

/**
 * The state of one milestone form. What is typed is kept in this browser under `place` until it is saved or thrown away.
 * `stored` is the milestone being edited, or null for a new one.
 */
export function useMilestoneForm(place: string, blank: TypedMilestone, stored: MilestoneView | null) {
  const acts = useMilestoneActs();
  const { t } = useI18n();
  const date = useDateWords();
  const words = useMilestoneWords();

  const unsaved = readUnsaved<{ typed: TypedMilestone; version: number | null }>(place);
  const restored = ref(unsaved !== null);
  const typed = reactive<TypedMilestone>({ ...blank, ...unsaved?.typed });
  const basedOn = ref(unsaved?.version ?? stored?.version ?? null);
  let saved = JSON.stringify(blank);
  const dirty = ref(unsaved !== null);

  const sending = ref(false);
  const dateProblems = reactive<Record<'planned' | 'actual', DateProblem | null>>({
    planned: null,
    actual: null,
  });
  const { error, errorAt, general } = useFormErrors('milestone');

  watch(typed, () => {
    dirty.value = JSON.stringify(typed) !== saved;
    if (dirty.value) keepUnsaved(place, { typed, version: basedOn.value });
    else forgetUnsaved(place);
    // What was mended is scolded no longer.
    if (isProblem(error.value, 'invalid_input')) error.value = check();
  });
  watch(
    () => typed.status,
    (status) => (typed.actual = asAsked(status, typed.actual)),
  );

  watch(
    () => typed.goalId,
    () => (typed.parentId = null),
  );
  watch(
    () => typed.kind,
    (_, before) => (typed.unit = unitAfter(typed, before)),
  );

  /** The evidence of an id, by its place in what is sent. */
  function errorAtEvidence(id: string, field: string): string | undefined {
    const place = evidenceKept(typed).findIndex((one) => one.id === id);
    return place < 0 ? undefined : errorAt(`evidence.${place}.${field}`);
  }

  function misunderstoodDate(): boolean {
    const shown = typed.status === 'planned' ? [dateProblems.planned] : Object.values(dateProblems);
    return shown.some((problem) => problem !== null && problem !== 'empty');
  }

  function check(): Problem | null {
    return stored
      ? problemsOf(MilestoneChanges, changesFrom(typed))
      : problemsOf(NewMilestone, draftFrom(typed));
  }

  /** The milestone as it was kept; null when something stands in the way, which is then shown. */
  async function keep(version = basedOn.value): Promise<MilestoneView | null> {
    if (sending.value) return null;
    error.value = check();
    if (error.value || misunderstoodDate()) return null;
    sending.value = true;
    try {
      const kept = stored
        ? await acts.change(stored, changesFrom(typed), version ?? stored.version)
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
  function askWhichOne(then: (milestone: MilestoneView) => void): boolean {
    const current = storedView<MilestoneView>(error.value);
    if (!current) return false;
    error.value = null;
    askWhich({
      differences: differencesBetween(typed, typedOf(current), { t, date, words }),
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

  function finish() {
    forgetUnsaved(place);
    saved = JSON.stringify(toRaw(typed));
    dirty.value = false;
  }

  /** Back to how the form began. */
  function throwAway() {
    Object.assign(typed, structuredClone(toRaw(blank)));
    basedOn.value = stored?.version ?? null;
    restored.value = false;
    finish();
  }

  return {
    ...{ typed, restored, dirty, sending, general, dateProblems },
    ...{ errorAt, errorAtEvidence, keep, askWhichOne, throwAway },
  };
}
