/** What this browser remembers without an account. A browser may refuse; then nothing is remembered. */
export function readKept(key: string): string | null {
  try {
    return localStorage.getItem(`ullim.${key}`);
  } catch {
    return null;
  }
}

export function keep(key: string, value: string): void {
  try {
    localStorage.setItem(`ullim.${key}`, value);
  } catch {
    // Private windows may refuse; the choice then lasts as long as the page.
  }
}
