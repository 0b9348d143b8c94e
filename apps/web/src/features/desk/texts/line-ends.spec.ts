import { EditorState } from '@codemirror/state';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lineSeparatorOf, withLineEnds } from '@/features/desk/texts/line-ends';

function throughTheEditor(text: string): string {
  return EditorState.create({
    doc: text,
    extensions: EditorState.lineSeparator.of(lineSeparatorOf(text)),
  }).sliceDoc();
}

describe('the lines of a text', () => {
  it.each([
    ['from Windows', 'a\r\nb\r\n', '\r\n'],
    ['from everywhere else', 'a\nb\n', '\n'],
    ['from long ago', 'a\rb\r', '\r'],
    ['of one line', 'a', '\n'],
    ['from two hands', 'a\r\nb\n', '\n'],
  ])('%s', (_, text, separator) => {
    expect(lineSeparatorOf(text)).toBe(separator);
  });

  it('come out of the editor byte for byte', () => {
    const piece = fc.constantFrom('\r', '\n', '\r\n', '글', 'a', '---', ' ', '\u2028', '\ufeff', '\t');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        expect(throughTheEditor(text)).toBe(text);
      }),
    );
  });

  it('that are pasted end as those around them do', () => {
    expect(withLineEnds('a\r\nb\nc\rd', '\r\n')).toBe('a\r\nb\r\nc\r\nd');
    expect(withLineEnds('a\r\nb', '\n')).toBe('a\nb');
  });
});
