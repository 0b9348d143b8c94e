import type { Level, ReadingChanges, ReadingView } from '@ullim/types/resonance-reading';
import { v7 as newId } from 'uuid';
import { computed, shallowRef, triggerRef } from 'vue';
import { storedView } from '@/features/journey/stale';
import { isProblem } from '@/lib/problem';
import { useProblemToast } from '@/ui/problem-toast';
import { useReadingActs } from './acts';
import type { ReadingDraft } from './api';

/** What a reading is given with; nothing when a person simply says how it is. */
export type Occasion = Pick<ReadingDraft, 'milestoneId' | 'reflectionId' | 'reviewId'>;

/**
 * One reading from the first tap on. The tap keeps it; another tap, a sentence or a date mend the same one. Quick taps do
 * not wait for each other: what was said last is sent as soon as the one before has been answered.
 */
export function useGiving(goal: () => { id: string; name: string }, occasion: () => Occasion = () => ({})) {
  const acts = useReadingActs();
  const tell = useProblemToast();
  const held = shallowRef<Held | null>(null);
  const said = shallowRef<ReadingChanges>({});
  /** What was said last could not be kept. */
  const refused = shallowRef(false);
  let waiting: ReadingChanges | null = null;
  let sending: Promise<void> | null = null;
  let id = newId();

  const level = computed<Level | null>({
    get: () => said.value.level ?? held.value?.reading.level ?? null,
    set: (level) => level !== null && void say({ level }),
  });
  const sentence = computed(() => said.value.sentence ?? held.value?.reading.sentence ?? null);
  const on = computed(() => said.value.on ?? held.value?.reading.on ?? null);

  /** Resolves when the server has it, or when it was told that it could not be kept. */
  function say(changes: ReadingChanges): Promise<void> {
    said.value = { ...said.value, ...changes };
    waiting = { ...waiting, ...changes };
    sending ??= sendAll().finally(() => (sending = null));
    return sending;
  }

  async function sendAll(): Promise<void> {
    refused.value = false;
    try {
      while (waiting) {
        const changes: ReadingChanges = waiting;
        waiting = null;
        held.value = held.value ? await mend(held.value, changes) : await begin(changes);
      }
    } catch (error) {
      // An answer that was lost on the way: what is said next becomes a reading of its own.
      if (isProblem(error, 'id_taken')) id = newId();
      // Mended elsewhere meanwhile: the next tap goes on from there.
      const stored = storedView<ReadingView>(error);
      if (stored && held.value) held.value.reading = stored;
      refused.value = true;
      tell(error);
    }
    waiting = null;
    said.value = {};
  }

  async function begin(changes: ReadingChanges): Promise<Held> {
    const { level, ...words } = { ...said.value, ...changes };
    const given: Held = {
      reading: await acts.give({ id, goalId: goal().id, level: level!, ...words, ...occasion() }),
    };
    acts.told(goal().name, () => takeBack(given));
    return given;
  }

  async function mend(given: Held, changes: ReadingChanges): Promise<Held> {
    given.reading = await acts.change(given.reading, changes);
    triggerRef(held);
    return given;
  }

  async function takeBack(given: Held): Promise<void> {
    await sending;
    await acts.takeBack(given.reading);
    if (held.value?.reading.id === given.reading.id) startAnew();
  }

  function startAnew(): void {
    held.value = null;
    id = newId();
  }

  /** Goes on with the one that was given before, or as it was mended elsewhere. */
  function takeUp(reading: ReadingView): void {
    if (sending || (held.value?.reading.id === reading.id && held.value.reading.version >= reading.version))
      return;
    if (held.value?.reading.id === reading.id) held.value.reading = reading;
    else held.value = { reading };
    triggerRef(held);
  }

  /** Resolves when nothing is on its way; false when the last of it could not be kept. */
  async function settle(): Promise<boolean> {
    if (!sending) return true;
    await sending;
    return !refused.value;
  }

  /** Nothing more is said about this one; the next tap begins another. */
  async function finish(): Promise<void> {
    await sending;
    startAnew();
  }

  return { level, sentence, on, refused, say, takeUp, settle, finish };
}

/** A reading as the server knows it now, for whoever takes it back later. */
type Held = { reading: ReadingView };
