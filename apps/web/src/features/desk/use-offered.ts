import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Desk } from './use-desk';

/** The text that is offered beside the one on the desk, and how it is taken up; `taken` hears what was done. */
export function useOffered(desk: Desk, taken: (message: string, undo: () => void) => void) {
  const { t } = useI18n();
  const offered = computed(() => desk.offered.value);
  const isOlder = computed(() => offered.value?.why === 'older');

  function takeUp() {
    const message = t(isOlder.value ? 'desk.compare.tookUp' : 'desk.compare.tookApart');
    taken(message, desk.takeUp());
  }

  return { offered, isOlder, takeUp };
}
