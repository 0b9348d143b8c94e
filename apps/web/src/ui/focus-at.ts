import { nextTick } from 'vue';

/**
 * The keyboard goes on where something was taken out of a row: at what has its place now, of those that can have the
 * keyboard there (`selector`), with the way to more as the last.
 */
export async function focusAt(row: ParentNode | null, selector: string, index: number): Promise<void> {
  await nextTick();
  const all = row?.querySelectorAll<HTMLElement>(selector) ?? [];
  all[Math.min(index, all.length - 1)]?.focus();
}
