import { useEventListener } from '@vueuse/core';
import { onScopeDispose, shallowReactive, watch } from 'vue';
import { useIdle } from '../drawing/use-idle';
import { BATCH, type Section } from './sections';

/**
 * Rows come in batches: the first at once, those near the window next, and the rest while the browser has nothing else
 * to do, so that they can be found in the page. Of a very long journey only what is near is there, or all of it on
 * paper: ten thousand rows would freeze the page when they come, and again when they go.
 */
export function useFilling(sections: () => readonly Section[]) {
  const ready = shallowReactive(new Set<string>());
  const near = new Set<string>();
  let isLong = false;
  const askAgain = useIdle(fillOne, { timeout: 200 });

  watch(
    sections,
    (all) => {
      const kept = keysOf(all.filter(isNear)).filter((key) => ready.has(key));
      const keys = keysOf(all);
      isLong = keys.length > MOST;
      ready.clear();
      for (const key of [...kept, ...keys.slice(0, AT_ONCE)]) ready.add(key);
      askAgain();
    },
    { immediate: true },
  );
  let onScreen: ReadonlySet<string> | null = null;
  useEventListener(window, 'beforeprint', () => {
    onScreen ??= new Set(ready);
    keysOf(sections()).forEach((key) => ready.add(key));
  });
  useEventListener(window, 'afterprint', () => {
    for (const key of ready) if (isLong && !onScreen?.has(key)) ready.delete(key);
    onScreen = null;
    askAgain();
  });

  function fillOne() {
    const all = sections();
    const key = firstUnready(all.filter(isNear), ready) ?? (isLong ? undefined : firstUnready(all, ready));
    if (key === undefined) return;
    ready.add(key);
    askAgain();
  }
  function isNear({ key }: Section): boolean {
    return near.has(key);
  }

  const watcher = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        const section = keyOf(target);
        if (isIntersecting) near.add(section);
        else near.delete(section);
        if (!isIntersecting && isLong) empty(section);
      }
      askAgain();
    },
    { rootMargin: '100% 0px' },
  );
  onScopeDispose(() => watcher.disconnect());
  function empty(section: string) {
    for (const key of keysOf(sections().filter(({ key }) => key === section))) ready.delete(key);
  }

  /** On each section of the page. */
  const vNear = {
    mounted: (element: Element) => watcher.observe(element),
    beforeUnmount: (element: Element) => {
      watcher.unobserve(element);
      near.delete(keyOf(element));
    },
  };
  return { ready, vNear };
}

const keyOf = (element: Element) => (element as HTMLElement).dataset['section']!;

const keysOf = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ above, below }) => [...above, ...below].map(({ key }) => key));

function firstUnready(sections: readonly Section[], ready: ReadonlySet<string>): string | undefined {
  for (const { above, below } of sections)
    for (const batches of [above, below]) for (const { key } of batches) if (!ready.has(key)) return key;
  return undefined;
}

const AT_ONCE = 3;
const MOST = 2000 / BATCH;
