import { markRaw, ref, shallowRef, watch, type Component } from 'vue';

/**
 * What makes pictures is no part of the page's first load: it comes while the drawing rests, so that Ctrl+P finds it, or
 * as soon as it is asked for.
 */
export function useExport(drawn: () => boolean) {
  const part = shallowRef<Component | null>(null);
  const open = ref(false);

  async function load() {
    part.value ??= markRaw((await import('./JourneyExport.vue')).default);
  }

  const stop = watch(
    drawn,
    (now) => {
      if (!now) return;
      // Without a connection it is asked for again when it is wanted.
      whenIdle(() => load().catch(() => undefined));
      void Promise.resolve().then(() => stop());
    },
    { immediate: true },
  );

  async function ask() {
    await load();
    open.value = true;
  }

  return { part, open, ask };
}

function whenIdle(act: () => unknown): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: 3_000 });
  else setTimeout(act, 1_000);
}
