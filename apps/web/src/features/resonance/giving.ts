import type { Level, ReadingChanges, ReadingView } from '@ullim/types/resonance-reading';
import { v7 as newId } from 'uuid';
import { computed, shallowRef } from 'vue';
import { isProblem } from '@/lib/problem';
import { useProblemToast } from '@/ui/problem-toast';
import { useReadingActs } from './acts';
import type { ReadingDraft } from './api';

/** What a reading is given with; nothing when a person simply says how it is. */
export type Occasion = Pick<ReadingDraft, 'milestoneId' | 'reflectionId' | 'reviewId'>;

export type Giving = ReturnType<typeof useGiving>;

/**
 * One reading from the first tap on. The tap keeps it; another tap, a sentence or a date mend the same one. Quick taps do
 * not wait for each other: what was said last is sent as soon as the one before has been answered.
 */
export function useGiving(goal: () => { id: string; name: string }, occasion: () => Occasion = () => ({})) {
  const acts = useReadingActs();
  const tell = useProblemToast();
  const reading = shallowRef<ReadingView | null>(null);
  const said = shallowRef<ReadingChanges>({});
  let waiting: ReadingChanges | null = null;
  let sending: Promise<void> | null = null;
  let id = newId();

  const level = computed<Level | null>({
    get: () => said.value.level ?? reading.value?.level ?? null,
    set: (level) => level !== null && void say({ level }),
  });

  /** Resolves when the server has it, or when it was told that it could not be kept. */
  function say(changes: ReadingChanges): Promise<void> {
    said.value = { ...said.value, ...changes };
    waiting = { ...waiting, ...changes };
    sending ??= sendAll().finally(() => (sending = null));
    return sending;
  }

  async function sendAll(): Promise<void> {
    try {
      while (waiting) {
        const changes = waiting;
        waiting = null;
        reading.value = reading.value ? await acts.change(reading.value, changes) : await begin(changes);
      }
    } catch (error) {
      // An answer that was lost on the way: what is said next becomes a reading of its own.
      if (isProblem(error, 'id_taken')) id = newId();
      tell(error);
    }
    waiting = null;
    said.value = {};
  }

  async function begin(changes: ReadingChanges): Promise<ReadingView> {
    const { level, ...words } = { ...said.value, ...changes };
    const given = await acts.give({ id, goalId: goal().id, level: level!, ...words, ...occasion() });
    acts.told(goal().name, () => takeBack(given));
    return given;
  }

  /** Undo after it was mended removes it as it stands now; after another was begun, the one it was offered for. */
  async function takeBack(given: ReadingView): Promise<void> {
    await sending;
    const known = reading.value?.id === given.id ? reading.value : given;
    await acts.takeBack(known);
    if (known === reading.value) startAnew();
  }

  function startAnew(): void {
    reading.value = null;
    id = newId();
  }

  return { reading, level, say, startAnew };
}
