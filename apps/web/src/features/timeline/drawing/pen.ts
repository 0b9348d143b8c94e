import type { Pen } from '@ullim/timeline/laying-out';
import type { draw, drawWordless } from '@ullim/timeline/paint/draw';
import { shallowRef } from 'vue';

/** What writes the words of a river, and draws them: it comes once the first one is drawn, and is there for all that follow. */
export const pen = shallowRef<(Pen & { draw: typeof draw; drawWordless: typeof drawWordless }) | null>(null);

/** Whether it was asked for and did not come: the river has no words then, but one can move through it. */
export const penMissed = shallowRef(false);

/** Without a connection it is asked for again when there is one, or somebody does something. */
export function fetchPen(): void {
  Promise.all([import('@ullim/timeline/pen'), import('@ullim/timeline/paint/draw')]).then(
    ([come, { draw, drawWordless }]) => (pen.value = { ...come.pen, draw, drawWordless }),
    () => {
      penMissed.value = true;
      for (const sign of SIGNS) addEventListener(sign, fetchPen, { once: true });
    },
  );
}

const SIGNS = ['online', 'pointerdown', 'keydown'];
