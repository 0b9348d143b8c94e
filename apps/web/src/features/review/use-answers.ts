import { useQueryCache } from '@pinia/colada';
import { useEventListener } from '@vueuse/core';
import type { AnswerView, ReviewView } from '@ullim/types/review';
import { computed, onScopeDispose, shallowRef, watch } from 'vue';
import { Lane } from '@/features/desk/drafts/lane';
import { isRefusal, saveWordsOf } from '@/features/desk/drafts/save-words';
import { askWhich, storedView } from '@/features/journey/stale';
import { forgetUnsaved, keepUnsaved, readUnsaved } from '@/features/journey/unsaved';
import { isProblem } from '@/lib/problem';
import { changeReview } from './api';
import { showReview } from './queries';
import { answersOf, rowsOf, sameAnswers } from './questions';

/** What was written here and did not reach the server, and the answers it was written over. */
type Net = { answers: AnswerView[]; over: AnswerView[] };

/**
 * The answers while they are written: in this browser with each letter, on the server a moment later. What was answered
 * elsewhere meanwhile is shown beside them, and the person takes one. `place` names this review of this account.
 */
export function useAnswers(review: () => ReviewView, asked: () => readonly string[], place: string) {
  const cache = useQueryCache();
  /** What the server holds, as far as is known here. */
  let base = review();
  const left = readUnsaved<Net>(place);
  const rows = shallowRef(rowsOf(asked(), left?.answers ?? base.answers));
  const answers = () => answersOf(rows.value);
  const isDirty = () => !sameAnswers(answers(), base.answers);

  const lane = new Lane<AnswerView[]>(save, {
    delay: 1_200,
    retryAfter: patience,
    now: () => new Date().toISOString(),
  });
  const words = computed(() => saveWordsOf(HERE, lane.state.value));
  if (!left || !isDirty()) forgetUnsaved(place);
  else if (sameAnswers(left.over, base.answers)) lane.put(answers());
  else ask(base);

  watch(review, (seen) => {
    if (seen.version < base.version) return;
    const alike = sameAnswers(seen.answers, base.answers);
    if (!alike && isDirty()) return;
    base = seen;
    if (!alike) rows.value = rowsOf(asked(), seen.answers);
  });
  watch(asked, (questions) => (rows.value = rowsOf(questions, answers())));

  function write(at: number, row: Partial<AnswerView>): void {
    rows.value = rows.value.map((each, place) => (place === at ? { ...each, ...row } : each));
    keepUnsaved(place, { answers: answers(), over: base.answers } satisfies Net);
    lane.put(answers());
  }

  async function save(written: AnswerView[]): Promise<void> {
    if (!sameAnswers(written, base.answers)) {
      base = await send(written, base.version);
      showReview(cache, base);
    }
    if (!isDirty()) forgetUnsaved(place);
  }

  async function send(written: AnswerView[], version: number): Promise<ReviewView> {
    try {
      return await changeReview(base.id, { answers: written }, version);
    } catch (error) {
      const stored = storedView<ReviewView>(error);
      if (!stored) throw error;
      const same = [base.answers, written].some((known) => sameAnswers(known, stored.answers));
      if (same) return send(written, stored.version);
      ask(stored);
      throw error;
    }
  }

  function ask(stored: ReviewView): void {
    askWhich({
      differences: differing(answers(), stored.answers),
      takeMine: () => {
        base = stored;
        lane.put(answers());
        return lane.flush();
      },
      takeTheirs: async () => {
        await lane.stop();
        base = stored;
        rows.value = rowsOf(asked(), stored.answers);
        forgetUnsaved(place);
        showReview(cache, stored);
      },
    });
  }

  useEventListener(document, 'visibilitychange', () => {
    if (document.visibilityState === 'hidden') void lane.flush();
  });
  useEventListener(window, ['online', 'focus'], () => {
    if (lane.state.value.error) void lane.flush();
  });
  onScopeDispose(() => void lane.flush().then(() => lane.stop()));

  return {
    rows,
    words,
    write,
    /** The review with all answers in it; null when they could not be saved. */
    async settle(): Promise<ReviewView | null> {
      await lane.flush();
      return isDirty() ? null : base;
    },
  };
}

/** What is written is in this browser at once. */
const HERE = { busy: false, savedAt: null, error: null };

/** Longer from time to time; what was refused, or differs from what is there, waits for the person. */
function patience(failures: number, error: unknown): number | null {
  if (isRefusal(error) || isProblem(error, 'stale_version') || isProblem(error, 'not_found')) return null;
  return Math.min(30_000, 2_000 * 2 ** Math.min(failures - 1, 4));
}

function differing(mine: readonly AnswerView[], theirs: readonly AnswerView[]) {
  const said = (answers: readonly AnswerView[], question: string) =>
    answers.find((each) => each.question === question)?.answer ?? '';
  return [...new Set([...mine, ...theirs].map(({ question }) => question))]
    .map((label) => ({ label, mine: said(mine, label), theirs: said(theirs, label) }))
    .filter((row) => row.mine !== row.theirs);
}
