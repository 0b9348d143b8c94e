import { loadFillings } from '@ullim/markdown/heavy-parts';
import type { Fillings, Needs, Rendered, RenderOptions } from '@ullim/markdown/render';
import { computed, shallowRef, watch, type ComputedRef } from 'vue';

const NOTHING: Rendered = { html: '', headings: [], needs: { mathematics: false, languages: [] } };

/**
 * A text as it reads. The renderer comes with the first text, mathematics and the languages of code with the first text
 * that has them; until then, and without a network, they stand there as their source.
 */
export function useRendered(text: () => string, options: () => RenderOptions): ComputedRef<Rendered> {
  const render = shallowRef<(typeof import('@ullim/markdown/render'))['rendered']>();
  const fillings = shallowRef<Fillings>({});
  const rendered = computed(
    () => render.value?.(text(), { ...options(), fillings: fillings.value }) ?? NOTHING,
  );

  void import('@ullim/markdown/render').then((module) => (render.value = module.rendered));
  watch(
    () => JSON.stringify(rendered.value.needs),
    () => void bring(rendered.value.needs).catch(() => {}),
    { immediate: true },
  );

  async function bring(needs: Needs): Promise<void> {
    if (needs.mathematics) await import('@/style/mathematics');
    fillings.value = await loadFillings(needs, fillings.value);
  }
  return rendered;
}
