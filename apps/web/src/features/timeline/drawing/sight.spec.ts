import type { Journey, Lane } from '@ullim/timeline/journey/journey';
import type { Scene } from '@ullim/timeline/scene';
import { isMoved } from './best-way';
import { isLarge, isSame, type Drawn, type Sight } from './sight';

const journey = {} as Journey;
const size = { width: 1000, height: 600 };
const sight = { window: { first: 0, last: 100 }, size, scroll: 0, orientation: 'right', margin: 40 } as Sight;
const drawn: Drawn = { journey, sight, scene: {} as Scene, plates: null };
const inPlace = (first: number, last: number) => ({ ...sight, window: { first, last } });

describe('A picture while one looks', () => {
  it('stays as long as nothing changed', () => {
    expect(isSame(drawn, journey, { ...sight, size: { ...size } })).toBe(true);
    expect(isSame(drawn, {} as Journey, sight)).toBe(false);
    expect(isSame(drawn, journey, inPlace(3, 103))).toBe(false);
    expect(isSame(drawn, journey, { ...sight, margin: 24 })).toBe(false);
  });

  it('is moved when only the place is another, in time or across the lanes', () => {
    expect(isMoved(sight, inPlace(3, 103))).toBe(true);
    expect(isMoved(sight, { ...sight, scroll: 30 })).toBe(true);
    expect(isMoved(sight, sight)).toBe(false);
    expect(isMoved(sight, { ...inPlace(3, 103), margin: 24 })).toBe(false);
    expect(isMoved(sight, { ...inPlace(3, 103), size: { width: 900, height: 600 } })).toBe(false);
  });

  it('is worked out anew for every frame in a small journey', () => {
    const laneWith = (entries: number, readings = 0) =>
      ({ entries: Array(entries), resonance: { points: Array(readings) } }) as unknown as Lane;
    const large = (...lanes: Lane[]) => isLarge({ lanes } as Journey);
    expect(large(laneWith(40), laneWith(60, 100))).toBe(false);
    expect(large(laneWith(400), laneWith(600))).toBe(true);
    expect(large(laneWith(140, 1_000), laneWith(150, 1_000))).toBe(true);
  });
});
