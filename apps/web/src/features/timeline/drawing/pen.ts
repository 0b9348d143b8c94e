import type { Pen } from '@ullim/timeline/laying-out';
import { shallowRef } from 'vue';

/** What writes the words of a river: it comes once the first one is drawn, and is there for all that follow. */
export const pen = shallowRef<Pen | null>(null);

/** Without a connection the river has no words; the next picture asks again. */
export function fetchPen(): void {
  import('@ullim/timeline/pen').then(
    (come) => (pen.value = come.pen),
    () => undefined,
  );
}
