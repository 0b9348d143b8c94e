import type { Heading } from '@ullim/markdown/render';
import { shallowRef, watch, type Ref } from 'vue';

/** A section is read from when its heading is this near to the top: just below where a jump to it ends. */
const LINE = 140;
/** Everything below the line counts as in view, so that no jump passes a heading unseen. */
const BELOW = 1_000_000;

/** The id of the heading whose section one is reading; none above the first. The browser tells, nobody asks while scrolling. */
export function useSectionRead(headings: () => readonly Heading[]): Readonly<Ref<string | undefined>> {
  const read = shallowRef<string>();
  watch(
    headings,
    (now, _, onCleanup) => {
      const elements = now.flatMap(({ id }) => document.getElementById(id) ?? []);
      const passed = new Set<Element>();
      const observer = new IntersectionObserver(
        (entries) => {
          for (const { target, boundingClientRect } of entries)
            if (boundingClientRect.top < LINE) passed.add(target);
            else passed.delete(target);
          read.value = elements.findLast((element) => passed.has(element))?.id;
        },
        { rootMargin: `-${LINE}px 0px ${BELOW}px 0px`, threshold: 1 },
      );
      for (const element of elements) observer.observe(element);
      onCleanup(() => observer.disconnect());
    },
    { flush: 'post', immediate: true },
  );
  return read;
}
