import { describe, expect, it } from '@jest/globals';
import type { Point } from '@ullim/timeline/scene';
import fc from 'fast-check';
import { distanceTo, goesTowards } from './towards';

const card = { x: 100, y: -60, width: 300, height: 200 };
const from = (left: Point, nearest = distanceTo(card, left)) => ({ left, nearest });

describe('A pointer on its way to a card', () => {
  it('goes towards it along the straight way, and with the swerve of a hand', () => {
    expect(goesTowards(card, from([0, 0]), [40, 0])).toBe(true);
    expect(goesTowards(card, from([0, 0]), [40, 30])).toBe(true);
    expect(goesTowards(card, from([0, 0]), [92, -70])).toBe(true);
  });

  it('does not where it goes past the card or away from it', () => {
    expect(goesTowards(card, from([0, 0]), [40, 90])).toBe(false);
    expect(goesTowards(card, from([0, 0]), [-10, 0])).toBe(false);
    expect(goesTowards(card, from([0, 0]), [0, 40])).toBe(false);
  });

  it('does not where it turns back', () => {
    expect(goesTowards(card, from([0, 0], 30), [69, 0])).toBe(true);
    expect(goesTowards(card, from([0, 0], 30), [50, 0])).toBe(false);
  });

  it('has nowhere to go where it has not left', () => {
    expect(goesTowards(card, from([0, 0]), [0, 0])).toBe(false);
  });

  it('always goes towards it on a straight line to any place in it, whichever side it comes from', () => {
    const place = fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    const left = fc.tuple(fc.integer({ min: -500, max: 900 }), fc.integer({ min: -600, max: 600 }));
    fc.assert(
      fc.property(
        left,
        place,
        fc.double({ min: 0.1, max: 1, noNaN: true }),
        (begun, [across, down], part) => {
          fc.pre(distanceTo(card, begun) > 0);
          const to = [card.x + across * card.width, card.y + down * card.height] as const;
          const at: Point = [begun[0] + (to[0] - begun[0]) * part, begun[1] + (to[1] - begun[1]) * part];
          expect(goesTowards(card, from(begun), at)).toBe(true);
        },
      ),
    );
  });
});
