import { onScopeDispose } from 'vue';

/** Does it when the browser has nothing better to do, once for however often it was asked; never after the page is left. */
export function useIdle(act: () => void): () => void {
  let asked: number | null = null;
  const now = () => {
    asked = null;
    act();
  };
  onScopeDispose(() => asked !== null && callOff(asked));
  return () => void (asked ??= whenIdle(now));
}

// Safari has no requestIdleCallback.
const idles = 'requestIdleCallback' in globalThis;
const whenIdle = (act: () => void): number => (idles ? requestIdleCallback(act) : window.setTimeout(act));
const callOff = (asked: number) => (idles ? cancelIdleCallback(asked) : clearTimeout(asked));
