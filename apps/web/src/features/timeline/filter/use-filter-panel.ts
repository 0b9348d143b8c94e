import { ref } from 'vue';
import { useProblemToast } from '@/ui/problem-toast';
import { usePart } from '../use-part';

/** The filter in its card or dialog, which opens once it is there. */
export function useFilterPanel() {
  const { part: panel, fetch } = usePart(() => import('../components/JourneyFilter.vue'));
  const open = ref(false);
  const tell = useProblemToast();

  async function turn(to: boolean) {
    try {
      if (to) await fetch();
      open.value = to;
    } catch (thrown) {
      tell(thrown);
    }
  }

  /** A hand is on its way to it. */
  const fetchSoon = () => void fetch().catch(() => undefined);

  return { panel, open, turn, fetchSoon };
}
