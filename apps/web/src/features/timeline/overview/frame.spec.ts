import { describe, expect, it } from '@jest/globals';
import { frameOn, gripAt, gripUnderFinger, partOfKey, pulled } from './frame';

const bounds = { first: 0, last: 1000 };

describe('the frame on the overview of a journey', () => {
  it('frames what is seen, and only what lies in it', () => {
    expect(frameOn(bounds, { first: 250, last: 500 }, 800)).toEqual({ from: 200, to: 400 });
    expect(frameOn(bounds, { first: -300, last: 1200 }, 800)).toEqual({ from: 0, to: 800 });
  });

  it.each([0, 500, 993])('leaves a frame around day %d that a hand can take', (first) => {
    const { from, to } = frameOn(
      { first: 0, last: 100_000 },
      { first: first * 100, last: first * 100 + 7 },
      800,
    );
    expect(to - from).toBeGreaterThanOrEqual(14);
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeLessThanOrEqual(800);
  });

  it('can be taken at either edge, in the middle, and not beside it', () => {
    const frame = { from: 200, to: 400 };
    expect([100, 195, 205, 300, 396, 405, 420].map((x) => gripAt(x, frame))).toEqual([
      ...[null, 'first', 'first', 'seen', 'last', 'last', null],
    ]);
    expect(gripAt(207, { from: 200, to: 214 })).toBe('seen');
  });

  it('is all in the hand of a finger, and has edges for one only where it is long', () => {
    expect([180, 190, 225, 240, 250].map((place) => gripUnderFinger(place, { from: 200, to: 230 }))).toEqual([
      ...[null, 'seen', 'seen', 'seen', null],
    ]);
    expect(
      [180, 190, 205, 300, 395, 405].map((place) => gripUnderFinger(place, { from: 200, to: 400 })),
    ).toEqual([null, 'first', 'first', 'seen', 'last', 'last']);
  });

  it('moves what is seen by its middle, and changes how much that is by its edges', () => {
    const seen = { first: 200, last: 400 };
    expect(pulled('seen', seen, 100, bounds)).toEqual({ first: 300, last: 500 });
    expect(pulled('first', seen, 100, bounds)).toEqual({ first: 300, last: 400 });
    expect(pulled('last', seen, 100, bounds)).toEqual({ first: 200, last: 500 });
  });

  it('never turns inside out, nor leaves the journey', () => {
    const seen = { first: 200, last: 400 };
    expect(pulled('first', seen, 900, bounds)).toEqual({ first: 393, last: 400 });
    expect(pulled('last', seen, -900, bounds)).toEqual({ first: 200, last: 207 });
    expect(pulled('first', seen, -900, bounds)).toEqual({ first: 0, last: 400 });
    expect(pulled('last', seen, 9000, bounds)).toEqual({ first: 200, last: 1000 });
    const moved = pulled('seen', seen, 9000, bounds);
    expect((moved.first + moved.last) / 2).toBe(1000);
  });

  it('is brought by Home and End as far as an edge goes', () => {
    const seen = { first: 200, last: 400 };
    const by = (key: string) => partOfKey(key, false)! * 200;
    expect(pulled('first', seen, by('Home'), bounds)).toEqual({ first: 0, last: 400 });
    expect(pulled('first', seen, by('End'), bounds)).toEqual({ first: 393, last: 400 });
    expect(pulled('last', seen, by('Home'), bounds)).toEqual({ first: 200, last: 207 });
    expect(pulled('last', seen, by('End'), bounds)).toEqual({ first: 200, last: 1000 });
  });
});
