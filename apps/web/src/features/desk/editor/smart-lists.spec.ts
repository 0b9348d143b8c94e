import { describe, expect, it } from '@jest/globals';
import type { EditorState } from '@codemirror/state';
import { keymap, type EditorView } from '@codemirror/view';
import { shown, stateOf } from '@/features/desk/editor/acts/marked-text.fixture';
import { newState } from '@/features/desk/editor/state';

const LOOK = {
  label: '',
  describedBy: undefined,
  placeholder: '',
  plain: false,
  attach: undefined,
  joined: [],
  focused: false,
};

/** What stands on the sheet after a key, which goes to the first that takes it, as on the screen. */
function pressed(key: string, marked: string): string {
  const { doc, selection } = stateOf(marked);
  let state: EditorState = newState(doc.toString(), LOOK, () => {}).update({ selection }).state;
  const view = {
    get state() {
      return state;
    },
    dispatch: (transaction: { state: EditorState }) => (state = transaction.state),
  } as unknown as EditorView;
  const taken = state
    .facet(keymap)
    .flat()
    .some((binding) => binding.key === key && binding.run?.(view));
  expect(taken).toBe(true);
  return shown(state);
}

describe('Enter in a list', () => {
  it.each([
    ['goes on with the next item', '- 하나‸', '- 하나\n- ‸'],
    ['keeps the mark that the list has', '* 하나‸', '* 하나\n* ‸'],
    ['takes along what stands behind it', '- 하나‸둘', '- 하나\n- ‸둘'],
    ['counts on', '1. 하나‸', '1. 하나\n2. ‸'],
    ['counts the items after it anew', '1. 하나‸\n2. 둘\n3. 셋', '1. 하나\n2. ‸\n3. 둘\n4. 셋'],
    ['begins a task that is not done', '- [x] 하나‸', '- [x] 하나\n- [ ] ‸'],
    ['stays as deep as it is', '- 하나\n  - 둘‸', '- 하나\n  - 둘\n  - ‸'],
    ['goes on with a quote', '> 말‸', '> 말\n> ‸'],
  ])('%s', (_, before, after) => {
    expect(pressed('Enter', before)).toBe(after);
  });

  it('is only a new line in code that looks like one', () => {
    expect(pressed('Enter', '```\n- 하나‸\n```')).toBe('```\n- 하나\n‸\n```');
  });
});

describe('Backspace in a list', () => {
  it.each([
    ['takes the mark away, and leaves the words in the item', '- 하나\n- ‸둘', '- 하나\n  ‸둘'],
    ['takes the mark of the only item away', '- ‸', '‸'],
  ])('%s', (_, before, after) => {
    expect(pressed('Backspace', before)).toBe(after);
  });
});
