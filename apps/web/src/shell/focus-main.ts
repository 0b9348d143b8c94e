/** Puts the keyboard and the screen reader at the beginning of the page's own content. */
export function focusMain(): void {
  document.getElementById('main')?.focus({ preventScroll: true });
}
