export const onApple = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent);

/** A shortcut as it is printed on the keys of whoever reads it. */
export function keyWords(keys: string): string {
  const parts = keys === '+' ? [keys] : keys.split('+');
  const names = onApple() ? APPLE : OTHERS;
  return parts.map((key) => names[key] ?? (parts.length > 1 ? capital(key) : key)).join(' ');
}

const capital = (key: string) => (key.length === 1 ? key.toUpperCase() : key);

const APPLE: Record<string, string> = { mod: '⌘', shift: '⇧', alt: '⌥', Enter: '↵' };
const OTHERS: Record<string, string> = { mod: 'Ctrl', shift: 'Shift', alt: 'Alt', Enter: '↵' };
