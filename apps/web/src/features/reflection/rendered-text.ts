import { loadFillings } from '@ullim/markdown/heavy-parts';
import type { Fillings, Needs, Rendered, RenderOptions } from '@ullim/markdown/render';
import { useEventListener } from '@vueuse/core';
import { computed, ref, shallowRef, watch, type ComputedRef, type Ref } from 'vue';

const NOTHING: Rendered = { html: '', headings: [], needs: { mathematics: false, languages: [] } };

/**
 * A text as it reads. The renderer comes with the first text, mathematics and the languages of code with the first text
 * that has them; until then, and without a network, they stand there as their source. `isAway`: so does the whole text.
 */
export function useRendered(
  text: () => string,
  options: () => RenderOptions,
): { rendered: ComputedRef<Rendered>; isAway: Readonly<Ref<boolean>> } {
  const render = shallowRef<(typeof import('@ullim/markdown/render'))['rendered']>();
  const isAway = ref(false);
  const fillings = shallowRef<Fillings>({});
  const rendered = computed(
    () => render.value?.(text(), { ...options(), fillings: fillings.value }) ?? NOTHING,
  );

  void learn();
  useEventListener(window, 'online', () => isAway.value && learn());
  watch(
    () => JSON.stringify(rendered.value.needs),
    () => void bring(rendered.value.needs).catch(() => {}),
    { immediate: true },
  );

  async function learn(): Promise<void> {
    const module = await import('@ullim/markdown/render').catch(() => null);
    render.value = module?.rendered;
    isAway.value = !module;
  }

  async function bring(needs: Needs): Promise<void> {
    if (needs.mathematics) await import('@/style/mathematics');
    fillings.value = await loadFillings(needs, fillings.value);
  }
  return { rendered, isAway };
}
