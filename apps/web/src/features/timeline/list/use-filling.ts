import { useEventListener } from '@vueuse/core';
import { onScopeDispose, ref, shallowReactive, watch } from 'vue';
import type { Section } from './sections';

/**
 * Rows come in batches: the first at once, those near the window next, and the rest while the browser has nothing else
 * to do. So ten thousand never freeze the page, and a moment later all are there to be found and printed.
 */
export function useFilling(sections: () => readonly Section[]) {
  const ready = shallowReactive(new Set<string>());
  const near = new Set<string>();
  const whole = ref(false);
  let asked: number | null = null;

  const next = (): string | undefined => {
    const all = sections();
    return (
      firstUnready(
        all.filter(({ key }) => near.has(key)),
        ready,
      ) ?? firstUnready(all, ready)
    );
  };
  function fillOne() {
    asked = null;
    const key = next();
    if (key === undefined) {
      whole.value = true;
      return;
    }
    ready.add(key);
    askAgain();
  }
  function askAgain() {
    asked ??= whenIdle(fillOne);
  }
  function fillAll() {
    for (const key of keysOf(sections())) ready.add(key);
  }

  watch(
    sections,
    (all) => {
      const kept = keysOf(all.filter(({ key }) => near.has(key))).filter((key) => ready.has(key));
      whole.value = false;
      ready.clear();
      for (const key of [...kept, ...keysOf(all).slice(0, AT_ONCE)]) ready.add(key);
      askAgain();
    },
    { immediate: true },
  );
  useEventListener(window, 'beforeprint', fillAll);
  onScopeDispose(() => asked !== null && cancelIdle(asked));

  /** Follows a section of the page; what comes near the window is filled next. */
  const watcher = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        const key = (target as HTMLElement).dataset['section']!;
        if (isIntersecting) near.add(key);
        else near.delete(key);
      }
    },
    { rootMargin: '100% 0px' },
  );
  onScopeDispose(() => watcher.disconnect());
  const vNear = {
    mounted: (element: HTMLElement) => watcher.observe(element),
    beforeUnmount: (element: HTMLElement) => {
      watcher.unobserve(element);
      near.delete(element.dataset['section']!);
    },
  };

  return { ready, whole, vNear };
}

const keysOf = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ above, below }) => [...above, ...below].map(({ key }) => key));

function firstUnready(sections: readonly Section[], ready: ReadonlySet<string>): string | undefined {
  for (const { above, below } of sections)
    for (const batches of [above, below]) for (const { key } of batches) if (!ready.has(key)) return key;
  return undefined;
}

// Safari has no idle callbacks.
const whenIdle = (act: () => void): number =>
  'requestIdleCallback' in window ? requestIdleCallback(act, { timeout: 200 }) : Number(setTimeout(act, 32));
const cancelIdle = (asked: number) =>
  'cancelIdleCallback' in window ? cancelIdleCallback(asked) : clearTimeout(asked);

const AT_ONCE = 3;
