import { onScopeDispose } from 'vue';

/** Does it when the browser has nothing better to do, once for however often it was asked; never after the page is left. */
export function useIdle(act: () => unknown, options?: IdleRequestOptions): () => void {
  let asked: number | null = null;
  const now = () => {
    asked = null;
    act();
  };
  onScopeDispose(() => asked !== null && callOff(asked));
  return () => void (asked ??= whenIdle(now, options));
}

// Safari has no requestIdleCallback.
const idles = 'requestIdleCallback' in globalThis;
const whenIdle = (act: () => void, options?: IdleRequestOptions): number =>
  idles ? requestIdleCallback(act, options) : window.setTimeout(act, 32);
const callOff = (asked: number) => (idles ? cancelIdleCallback(asked) : clearTimeout(asked));
