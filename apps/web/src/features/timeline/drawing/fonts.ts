import type { Journey } from '@ullim/timeline/journey/journey';
import type { Font, Scene, Text } from '@ullim/timeline/scene';
import { useTimeoutFn } from '@vueuse/core';
import { shallowRef, watch, type Ref } from 'vue';
import { FONTS } from './ink';

/** Once the page knows where its fonts lie it can tell which of them are missing. If it never does, it writes in others. */
let known = false;
const style = import('@/style/fonts').then(
  () => (known = true),
  () => false,
);

/**
 * A canvas does not draw again by itself when a font comes, and a font of Hangul comes in a hundred parts: so the letters
 * are asked for, each once. Those of the first picture come first, those of the whole journey after it. `version` grows when some
 * came. The answer tells whether what a scene writes can be written, or was waited for long enough, and asks for what is missing.
 */
export function lettersFor(journey: Readonly<Ref<Journey>>, version: Ref<number>): (scene: Scene) => boolean {
  const asked = new Map<string, Set<string>>();
  let ready = false;
  let waiting = false;
  /** The first picture has its letters, or none are coming. */
  const stands = shallowRef(false);

  async function fetchFresh(texts: Pick<Text, 'text' | 'font'>[]): Promise<boolean> {
    const waits: Promise<FontFace[]>[] = [];
    for (const { face, letters } of faces(texts)) {
      const before = asked.get(face) ?? new Set<string>();
      const fresh = [...letters].filter((letter) => !before.has(letter)).join('');
      asked.set(face, before);
      for (const letter of fresh) before.add(letter);
      // Of what is here already nothing has to be measured again.
      if (fresh !== '' && !document.fonts.check(face, fresh)) waits.push(document.fonts.load(face, fresh));
    }
    const came = await Promise.allSettled(waits);
    // Without them the browser writes in another font.
    for (const each of came)
      if (each.status === 'rejected') console.warn('Letters did not come:', each.reason);
    return came.some((each) => each.status === 'fulfilled' && each.value.length > 0);
  }

  async function waitFor(scene: Scene) {
    waiting = true;
    const coming = style.then(() => fetchFresh(textsIn(scene)));
    await Promise.race([coming, patience()]);
    ready = true;
    version.value++;
    if (await coming) version.value++;
    stands.value = true;
  }

  const askForAll = async () => {
    const all = await import('./letters-of-journey').catch(() => null);
    if (all && (await fetchFresh(all.textsOf(journey.value)))) version.value++;
  };
  const afterwards = useTimeoutFn(askForAll, AFTERWARDS, { immediate: false });
  watch([stands, journey], () => stands.value && afterwards.start());

  return (scene) => {
    if (ready) void fetchFresh(textsIn(scene)).then((came) => came && version.value++);
    else if (areHere(textsIn(scene))) ready = stands.value = true;
    else if (!waiting) void waitFor(scene);
    return ready;
  };
}

const areHere = (texts: Pick<Text, 'text' | 'font'>[]) =>
  known && faces(texts).every(({ face, letters }) => document.fonts.check(face, [...letters].join('')));

/** Milliseconds from when the picture stands, or from the last change of the journey. */
const AFTERWARDS = 1_000;

/** A variable font is one face for all its weights. */
const faceOf = ({ family, weight }: Font) =>
  family === 'sans' ? `400 14px ${FONTS.sans}` : `${weight} 20px ${FONTS.serif}`;

/** What is written in each face. */
export function faces(texts: Pick<Text, 'text' | 'font'>[]): { face: string; letters: Set<string> }[] {
  const byFace = new Map<string, Set<string>>();
  for (const { text, font } of texts) {
    const face = faceOf(font);
    const letters = byFace.get(face) ?? new Set<string>();
    for (const letter of text) letters.add(letter);
    byFace.set(face, letters);
  }
  return [...byFace].map(([face, letters]) => ({ face, letters }));
}

const textsIn = ({ axis, labels, today, rack }: Scene): Text[] =>
  [
    ...[...axis.terms, ...axis.years, ...axis.fine].map(({ name }) => name),
    ...labels.flatMap(({ texts }) => texts),
    today?.name,
    rack?.name,
    rack?.more?.count,
    ...(rack?.labels ?? []).flatMap(({ texts }) => texts),
  ].filter((text) => text !== null && text !== undefined);

export const patience = () => new Promise((resolve) => setTimeout(resolve, 1_500));
