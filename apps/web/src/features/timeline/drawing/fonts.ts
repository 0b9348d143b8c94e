import type { Journey } from '@ullim/timeline/journey';
import { ref, watch, type Ref } from 'vue';

/**
 * A canvas does not draw again by itself when a font comes, so it waits for the letters of this journey: `ready` at first
 * (no longer than PATIENCE), `version` grows when letters come later.
 */
export function useLetters(journey: Ref<Journey>): { ready: Ref<boolean>; version: Ref<number> } {
  const ready = ref(false);
  const version = ref(0);
  const asked = new Set<string>();

  async function load(current: Journey) {
    const before = ready.value;
    await import('@/style/fonts');
    const faces = await Promise.all([
      ...fetchLetters('500 13px', "'Pretendard Variable'", sansLetters(current), asked),
      ...fetchLetters('700 22px', "'Gowun Batang'", namesOf(current), asked),
      ...fetchLetters('400 14px', "'Gowun Batang'", '0123456789', asked),
    ]).catch(() => []);
    ready.value = true;
    if (before && faces.flat().length > 0) version.value++;
  }

  watch(journey, (current) => void load(current), { immediate: true });
  setTimeout(() => {
    if (ready.value) return;
    ready.value = true;
    void document.fonts?.ready.then(() => version.value++);
  }, PATIENCE);
  return { ready, version };
}

/** Asks once for each letter: a font of Hangul comes in a hundred parts. */
function fetchLetters(weight: string, family: string, text: string, asked: Set<string>) {
  const fresh = [...new Set(text)].filter((letter) => !asked.has(family + weight + letter));
  for (const letter of fresh) asked.add(family + weight + letter);
  return fresh.length > 0 ? [document.fonts.load(`${weight} ${family}`, fresh.join(''))] : [];
}

const sansLetters = ({ lanes, sometime }: Journey): string =>
  LETTERS +
  lanes
    .flatMap(({ entries }) =>
      entries.map((entry) =>
        entry.noun === 'milestone'
          ? entry.milestone.title
          : entry.reflection.title || entry.reflection.excerpt.slice(0, 80),
      ),
    )
    .concat(sometime.map(({ milestone }) => milestone.title))
    .join('');

const namesOf = ({ lanes }: Journey): string => lanes.map(({ goal }) => goal?.name ?? '').join('');

const LETTERS =
  ' 0123456789.,·~()/+-:…“”abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ오늘년월일봄여름가을겨울방학기언젠가계획부터까지무렵약';
const PATIENCE = 1_500;
