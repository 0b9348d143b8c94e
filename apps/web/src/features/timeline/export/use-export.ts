import { until } from '@vueuse/core';
import { markRaw, ref, shallowRef, type Component } from 'vue';
import { useI18n } from 'vue-i18n';
import { useToaster } from '@/ui/toaster';

/**
 * What makes pictures is no part of the page's first load: it comes while the drawing rests, so that Ctrl+P finds it, or
 * as soon as it is asked for.
 */
export function useExport(drawn: () => boolean) {
  const { t } = useI18n();
  const { show } = useToaster();
  const part = shallowRef<Component | null>(null);
  const open = ref(false);

  async function load() {
    part.value ??= markRaw((await import('./JourneyExport.vue')).default);
  }

  // Without a connection it is asked for again when it is wanted.
  void until(drawn)
    .toBe(true)
    .then(() => whenIdle(() => load().catch(() => undefined)));

  async function ask() {
    try {
      await load();
      open.value = true;
    } catch {
      show({ message: t('timeline.export.failed'), tone: 'failed' });
    }
  }

  return { part, open, ask };
}

function whenIdle(act: () => unknown): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: 3_000 });
  else setTimeout(act, 1_000);
}
