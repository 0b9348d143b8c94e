import { until } from '@vueuse/core';
import { ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useToaster } from '@/ui/toaster';
import { useIdle } from '../drawing/use-idle';
import { usePart } from '../use-part';

/**
 * What makes pictures is no part of the page's first load: it comes while the drawing rests, so that Ctrl+P finds it, or
 * as soon as it is asked for.
 */
export function useExport(drawn: () => boolean) {
  const { t } = useI18n();
  const { show } = useToaster();
  const { part, fetch } = usePart(() => import('./JourneyExport.vue'));
  const open = ref(false);
  const fetchSoon = useIdle(() => fetch().catch(() => undefined), { timeout: 3_000 });
  const stands = () => until(drawn).toBe(true);
  void stands().then(fetchSoon);

  async function ask() {
    try {
      await fetch();
      await stands();
      open.value = true;
    } catch {
      show({ message: t('timeline.export.failed'), tone: 'failed' });
    }
  }

  return { part, open, ask };
}
