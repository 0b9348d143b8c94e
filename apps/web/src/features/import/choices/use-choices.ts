import { useQueryCache } from '@pinia/colada';
import type { ImportChoices, ImportView } from '@ullim/types/import';
import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue';
import { useI18n } from 'vue-i18n';
import { storedView } from '@/features/journey/stale';
import { useProblemToast } from '@/ui/problem-toast';
import { useToaster } from '@/ui/toaster';
import { chooseForImport } from '../api';
import { showImport } from '../queries';
import type { Choosing } from './changes';

const SOON = 600;

/**
 * The choices of one import as they are made: shown at once and noted soon after. What was chosen elsewhere first stays;
 * one's own is put on top of it.
 */
export function useChoices(view: () => ImportView) {
  const { t } = useI18n();
  const cache = useQueryCache();
  const tell = useProblemToast();
  const { show } = useToaster();

  const waiting = shallowRef<Choosing[]>([]);
  const saving = ref(false);
  const choices = computed<ImportChoices>(() => applied(view().choices, waiting.value));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let noting: Promise<ImportView | null> | null = null;
  /** As the server answered last: what the page shows comes a moment later. */
  let noted: ImportView | null = null;
  const newest = () => (noted && noted.version > view().version ? noted : view());

  function choose(change: Choosing) {
    waiting.value = [...waiting.value, change];
    clearTimeout(timer);
    timer = setTimeout(() => void note(), SOON);
  }

  /** The import with everything noted; null when something stood in the way, and the choices wait here. */
  async function note(): Promise<ImportView | null> {
    clearTimeout(timer);
    while (noting) await noting;
    if (waiting.value.length === 0) return newest();
    noting = noteNow(newest());
    return noting.finally(() => (noting = null));
  }

  async function noteNow(base: ImportView, again = 3): Promise<ImportView | null> {
    const changes = waiting.value;
    saving.value = true;
    try {
      noted = await chooseForImport(base.id, applied(base.choices, changes), base.version);
      waiting.value = waiting.value.slice(changes.length);
      showImport(cache, noted);
      return noted;
    } catch (error) {
      const stored = storedView<ImportView>(error);
      if (!stored || again === 0) {
        tell(error);
        return null;
      }
      showImport(cache, stored);
      if (stored.state !== 'read') return null;
      if (JSON.stringify(stored.choices) !== JSON.stringify(base.choices))
        show({ message: t('import.start.elsewhere') });
      return noteNow(stored, again - 1);
    } finally {
      saving.value = false;
    }
  }

  watch(
    () => view().id,
    () => (waiting.value = []),
  );
  onScopeDispose(() => void note());
  return { choices, saving, choose, note };
}

const applied = (choices: ImportChoices, changes: readonly Choosing[]) =>
  changes.reduce((before, change) => change(before), choices);
