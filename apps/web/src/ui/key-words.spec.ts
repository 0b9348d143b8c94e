import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { keyWords } from './key-words';

const before = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
const on = (userAgent: string): void => {
  Object.defineProperty(globalThis, 'navigator', { value: { userAgent }, configurable: true });
};

describe('A shortcut as it is printed on the keys', () => {
  beforeEach(() => on('Linux'));
  afterEach(() => {
    if (before) Object.defineProperty(globalThis, 'navigator', before);
    else delete (globalThis as { navigator?: unknown }).navigator;
  });

  it.each([
    ['+', '+'],
    ['mod+z', 'Ctrl Z'],
    ['mod+Enter', 'Ctrl ↵'],
    ['Page Up', 'Page Up'],
  ])('%s is %s', (keys, words) => {
    expect(keyWords(keys)).toBe(words);
  });

  it('is another on an Apple', () => {
    on('Macintosh; Intel Mac OS X');
    expect(keyWords('mod+z')).toBe('⌘ Z');
  });
});
