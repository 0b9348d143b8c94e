import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { changeBetween } from './change-between';

describe('the change from one text to another', () => {
  it('makes the other of the one', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (before, after) => {
        const { from, to, insert } = changeBetween(before, after);
        expect(before.slice(0, from) + insert + before.slice(to)).toBe(after);
      }),
    );
  });

  it('leaves what is around it alone', () => {
    expect(changeBetween('앞 ![](a) 뒤', '앞 ![나무](a) 뒤')).toEqual({ from: 4, to: 4, insert: '나무' });
    expect(changeBetween('같다', '같다')).toEqual({ from: 2, to: 2, insert: '' });
  });
});
