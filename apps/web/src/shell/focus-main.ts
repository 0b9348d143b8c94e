/** Puts the keyboard and the screen reader at the beginning of the page's own content. */
export function focusMain(): void {
  document.getElementById('main')?.focus({ preventScroll: true });
}

/** The page gets the focus where nothing has it: what had it is gone. */
export function catchFocus(): void {
  if (document.activeElement === document.body) focusMain();
}

/** Nothing of the page that has opened has the focus yet. */
export const nothingHasFocus = (): boolean =>
  document.activeElement === document.body || document.activeElement?.id === 'main';
