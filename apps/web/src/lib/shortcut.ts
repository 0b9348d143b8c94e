import { onMounted, onUnmounted, toValue, type MaybeRefOrGetter } from 'vue';

export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * `'/'`, `'?'`, `'n'`, `'mod+Enter'`, `'Escape'`. Letters are read from the key's place, because a Korean layout says ㅎ
 * for G; so are digits with a modifier, which Shift makes signs of. Signs are read from what they print, because their
 * place differs between keyboards.
 */
export function matches(press: KeyPress, shortcut: string): boolean {
  const parts = shortcut.split('+');
  const key = parts.pop() ?? '';
  const mod = press.ctrlKey || press.metaKey;
  if (mod !== parts.includes('mod') || press.altKey !== parts.includes('alt')) return false;
  if (/^[a-z]$/i.test(key))
    return press.code === `Key${key.toUpperCase()}` && press.shiftKey === parts.includes('shift');
  if (mod && /^\d$/.test(key))
    return press.code === `Digit${key}` && press.shiftKey === parts.includes('shift');
  return press.key === key;
}

/** Writing comes first: no shortcut fires inside a field or while a syllable is being composed. */
export function isWriting(event: Event): boolean {
  const target = event.target as Partial<HTMLElement> | null;
  return (
    isComposing(event) ||
    target?.isContentEditable === true ||
    /^(INPUT|TEXTAREA|SELECT)$/.test(target?.tagName ?? '')
  );
}

/** The key belongs to a syllable that is being composed; some browsers say so with a code alone. */
export function isComposing(event: Event): boolean {
  const { isComposing, keyCode } = event as Partial<KeyboardEvent>;
  return isComposing === true || keyCode === 229;
}

/** For the fields of a form: a key that does something there, unless it belongs to a syllable. */
export const whenPressed =
  (shortcut: string, act: () => unknown) =>
  (event: KeyboardEvent): void => {
    if (isComposing(event) || !matches(event, shortcut)) return;
    event.preventDefault();
    void act();
  };

export function useShortcut(
  shortcut: string,
  act: (event: KeyboardEvent) => void,
  { when = true }: { when?: MaybeRefOrGetter<boolean> } = {},
): void {
  const listen = (event: KeyboardEvent) => {
    if (event.defaultPrevented || !matches(event, shortcut) || !toValue(when)) return;
    if (isWriting(event) || somethingFloats()) return;
    event.preventDefault();
    act(event);
  };
  onMounted(() => document.addEventListener('keydown', listen));
  onUnmounted(() => document.removeEventListener('keydown', listen));
}

/** A dialog or a menu has the keyboard to itself. */
export const somethingFloats = () =>
  document.querySelector(':is([role="dialog"], [role="alertdialog"], [role="menu"])[data-state="open"]') !==
  null;
