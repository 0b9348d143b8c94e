import { describe, expect, it } from '@jest/globals';
import { EditorState } from '@codemirror/state';
import { shown, stateOf } from '@/features/desk/editor/acts/marked-text.fixture';
import { enter } from '@/features/desk/editor/enter';
import { markdown } from '@/features/desk/editor/markdown';

function pressed(marked: string, lineBreak = '\n'): EditorState {
  const bare = stateOf(marked, lineBreak);
  let state = EditorState.create({
    doc: bare.doc,
    selection: bare.selection,
    extensions: [markdown, EditorState.lineSeparator.of(lineBreak)],
  });
  enter({ state, dispatch: (transaction) => (state = transaction.state) });
  return state;
}

describe('Enter', () => {
  it.each([
    ['goes on with a list', '- 가‸', '- 가\n- ‸'],
    ['goes on with tasks', '- [x] 가‸', '- [x] 가\n- [ ] ‸'],
    ['leaves a list of one', '- 가\n- ‸', '- 가\n\n‸'],
    ['leaves a list', '- 가\n- 나\n- ‸', '- 가\n- 나\n\n‸'],
    ['leaves tasks', '- [x] 가\n- [ ] ‸', '- [x] 가\n\n‸'],
    ['leaves numbers', '1. 가\n2. ‸', '1. 가\n\n‸'],
    ['leaves a list whose items stand apart', '- 가\n\n- 나\n\n- ‸', '- 가\n\n- 나\n\n‸'],
    ['leaves a list in the middle of it', '- 가\n- ‸\n- 나', '- 가\n\n‸\n\n- 나'],
    ['leaves a list within a quote', '> - 가\n> - ‸', '> - 가\n>\n> ‸'],
    ['leaves only the inner list', '- 가\n  - 나\n  - ‸', '- 가\n  - 나\n- ‸'],
    ['leaves an item that has no list yet', '글\n\n- ‸', '글\n\n‸'],
  ])('%s', (_, before, after) => {
    expect(shown(pressed(before))).toBe(after);
  });

  it('leaves the line ends as they are', () => {
    expect(shown(pressed('- 가\r\n- ‸', '\r\n'))).toBe('- 가\r\n\r\n‸');
  });
});
