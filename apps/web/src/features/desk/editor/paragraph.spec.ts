import { describe, expect, it } from '@jest/globals';
import { Text } from '@codemirror/state';
import { paragraphAt } from '@/features/desk/editor/paragraph';

const doc = Text.of(['하나', '둘', '', '셋', '  ', '', '넷']);
const at = (line: number) => paragraphAt(doc, doc.line(line).to);

describe('the paragraph one writes in', () => {
  it('goes from one empty line to the next', () => {
    expect(at(1)).toEqual({ first: 1, last: 2 });
    expect(at(2)).toEqual({ first: 1, last: 2 });
    expect(at(4)).toEqual({ first: 4, last: 4 });
    expect(at(7)).toEqual({ first: 7, last: 7 });
  });

  it('is the empty line one begins a new one on', () => {
    expect(at(3)).toEqual({ first: 3, last: 3 });
    expect(at(5)).toEqual({ first: 5, last: 5 });
    expect(paragraphAt(Text.empty, 0)).toEqual({ first: 1, last: 1 });
  });
});
