import { describe, expect, it } from '@jest/globals';
import { isWriting, matches, whenPressed, type KeyPress } from '@/lib/shortcut';

const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('a shortcut', () => {
  it('is found under a Korean layout, where G says ㅎ', () => {
    expect(matches(press('ㅎ', 'KeyG'), 'g')).toBe(true);
  });
  it('is a sign wherever the keyboard puts it', () => {
    expect(matches(press('/', 'Digit7', { shiftKey: true }), '/')).toBe(true);
    expect(matches(press('?', 'Slash', { shiftKey: true }), '?')).toBe(true);
  });
  it('takes Ctrl and Command alike', () => {
    expect(matches(press('Enter', 'Enter', { metaKey: true }), 'mod+Enter')).toBe(true);
    expect(matches(press('Enter', 'Enter', { ctrlKey: true }), 'mod+Enter')).toBe(true);
    expect(matches(press('Enter', 'Enter'), 'mod+Enter')).toBe(false);
  });
  it('is a digit by its place, whatever Shift makes of it', () => {
    const held = { ctrlKey: true, shiftKey: true };
    expect(matches(press('*', 'Digit8', held), 'mod+shift+8')).toBe(true);
    expect(matches(press('(', 'Digit8', held), 'mod+shift+9')).toBe(false);
    expect(matches(press('8', 'Digit8', { ctrlKey: true }), 'mod+shift+8')).toBe(false);
  });
  it('leaves the browser its own combinations', () => {
    expect(matches(press('n', 'KeyN', { ctrlKey: true }), 'n')).toBe(false);
    expect(matches(press('N', 'KeyN', { shiftKey: true }), 'n')).toBe(false);
    expect(matches(press('n', 'KeyN', { altKey: true }), 'n')).toBe(false);
  });
});

describe('someone who writes', () => {
  const event = (fields: object) => fields as unknown as Event;
  it('is not interrupted in a field', () => {
    expect(isWriting(event({ target: { tagName: 'TEXTAREA' } }))).toBe(true);
    expect(isWriting(event({ target: { tagName: 'DIV', isContentEditable: true } }))).toBe(true);
    expect(isWriting(event({ target: { tagName: 'BUTTON' } }))).toBe(false);
  });
  it('is not interrupted in the middle of a syllable', () => {
    expect(isWriting(event({ target: { tagName: 'BODY' }, isComposing: true }))).toBe(true);
    expect(isWriting(event({ target: { tagName: 'BODY' }, keyCode: 229 }))).toBe(true);
  });
  it('keeps a form by its keys, but not before a syllable is whole', () => {
    let kept = 0;
    const onKeys = whenPressed('mod+Enter', () => kept++);
    const pressed = (fields: object) =>
      onKeys({
        ...press('Enter', 'Enter', { ctrlKey: true }),
        preventDefault: () => {},
        ...fields,
      } as unknown as KeyboardEvent);
    pressed({ isComposing: true });
    pressed({ keyCode: 229 });
    expect(kept).toBe(0);
    pressed({});
    expect(kept).toBe(1);
  });
});
