import type { Pen } from '@ullim/timeline/laying-out';
import type { draw, drawWordless } from '@ullim/timeline/paint/draw';
import { shallowRef } from 'vue';
import type { lettersFor } from './fonts';

/** What writes the words of a river, draws them and asks for their letters. */
type Writing = Pen & { draw: typeof draw; drawWordless: typeof drawWordless; lettersFor: typeof lettersFor };

/** It comes once the first river is drawn, and is there for all that follow. */
export const pen = shallowRef<Writing | null>(null);

/** Whether it was asked for and did not come: the river has no words then, but one can move through it. */
export const penMissed = shallowRef(false);

/** Without a connection it is asked for again when there is one, or somebody does something. */
export function fetchPen(): void {
  const coming = [
    import('@ullim/timeline/pen'),
    import('@ullim/timeline/paint/draw'),
    import('./fonts'),
  ] as const;
  Promise.all(coming).then(
    ([come, { draw, drawWordless }, { lettersFor }]) =>
      (pen.value = { ...come.pen, draw, drawWordless, lettersFor }),
    () => {
      penMissed.value = true;
      for (const sign of SIGNS) addEventListener(sign, fetchPen, { once: true });
    },
  );
}

const SIGNS = ['online', 'pointerdown', 'keydown'];
