import { describe, expect, it } from '@jest/globals';
import { moveByKey } from './keys';
import type { MovesInTime } from './use-moves';

describe('A key on the drawing', () => {
  it('moves it, also as a sign that Shift makes', () => {
    expect(movesOf({ key: 'ArrowRight' })).toEqual(['step']);
    expect(movesOf({ key: 'End' })).toEqual(['toEnd']);
    expect(movesOf({ key: '+', shiftKey: true })).toEqual(['closer']);
    expect(movesOf({ key: '_', shiftKey: true })).toEqual(['farther']);
  });

  it('chooses text with Shift, as elsewhere', () => {
    for (const key of ['ArrowRight', 'ArrowLeft', 'Home', 'End', 'PageDown'])
      expect(movesOf({ key, shiftKey: true })).toEqual([]);
  });

  it('is the browser’s with Ctrl', () => {
    expect(movesOf({ key: '+', ctrlKey: true })).toEqual([]);
  });
});

function movesOf(press: Partial<KeyboardEvent>): string[] {
  const made: string[] = [];
  const moves = new Proxy({} as MovesInTime, { get: (_, name) => () => made.push(String(name)) });
  moveByKey(press as KeyboardEvent, 'right', moves);
  return made;
}
