import { describe, expect, it } from '@jest/globals';
import { shown, stateOf, undone } from '@/features/desk/editor/acts/marked-text.fixture';
import { markdown } from '@/features/desk/editor/markdown';
import { linkOver } from '@/features/desk/editor/paste-link';
import { StateEffect } from '@codemirror/state';

const HERE = 'https://ullim.example.org';

function pasted(marked: string, address: string) {
  const state = stateOf(marked);
  const read = state.update({ effects: StateEffect.appendConfig.of(markdown) }).state;
  const spec = linkOver(read, address, HERE);
  return spec ? read.update(spec).state : null;
}

describe('an address pasted over words', () => {
  it.each([
    ['그 ‹글›은', 'https://example.org/a', '그 [글](https://example.org/a)‸은'],
    ['‹글 ›은', ' https://example.org/a\n', '[글](https://example.org/a)‸ 은'],
    ['‹a [b]›', 'https://example.org/a_(b)', '[a \\[b\\]](https://example.org/a_%28b%29)‸'],
    ['‹글›', `${HERE}/reflections/1`, '[글](/reflections/1)‸'],
    ['‹글›', 'mailto:a@example.org', '[글](mailto:a@example.org)‸'],
  ])('makes a link of %s', (before, address, after) => {
    const state = pasted(before, address)!;
    expect(shown(state)).toBe(after);
    expect(undone(state)).toBe(before.replace(/[‹›]/g, ''));
  });

  it.each([
    ['no words', '글‸', 'https://example.org'],
    ['several lines', '‹가\n나›', 'https://example.org'],
    ['an address', '‹https://example.org/b›', 'https://example.org/a'],
    ['code', '`a ‹b› c`', 'https://example.org'],
    ['a link', '[a ‹b› c](/x)', 'https://example.org'],
    ['white space', 'a‹ ›b', 'https://example.org'],
  ])('stays an address over %s', (_, before, address) => {
    expect(pasted(before, address)).toBeNull();
  });

  it.each(['두 말 https://example.org', 'javascript:alert(1)', 'example', ''])(
    'is none when it is %j',
    (words) => {
      expect(pasted('‹글›', words)).toBeNull();
    },
  );
});
