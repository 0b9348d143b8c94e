import type { Journey } from '@ullim/timeline/journey';
import type { Mark, Scene } from '@ullim/timeline/scene';
import { passingBy, type Drawn, type Sight } from './haste';

const journey = {} as Journey;
const size = { width: 1000, height: 600 };
const sight = { window: { first: 0, last: 100 }, size, scroll: 0, orientation: 'right', margin: 40 } as Sight;
const sceneOf = (marks: number) => ({ marks: Array.from({ length: marks }, () => ({}) as Mark) }) as Scene;
const drawn = (marks = 1_000): Drawn => ({ journey, sight, scene: sceneOf(marks) });
const movedTo = (first: number, last: number) => ({ ...sight, window: { first, last } });

describe('a picture while one moves', () => {
  it('goes on from the one before when there is much in it', () => {
    const last = drawn();
    expect(passingBy(last, journey, movedTo(3, 103))).toEqual({ before: last.scene, aside: 0 });
    expect(passingBy(last, journey, movedTo(10, 90))).not.toBeNull();
    expect(passingBy(last, journey, { ...sight, scroll: 30 })).toEqual({ before: last.scene, aside: -30 });
  });

  it('is worked out anew for every frame in a small journey', () => {
    expect(passingBy(drawn(60), journey, movedTo(3, 103))).toBeNull();
  });

  it('is worked out anew after a jump, and when anything but the place has changed', () => {
    expect(passingBy(drawn(), journey, movedTo(80, 180))).toBeNull();
    expect(passingBy(drawn(), journey, movedTo(40, 60))).toBeNull();
    expect(passingBy(drawn(), {} as Journey, movedTo(3, 103))).toBeNull();
    expect(passingBy(drawn(), journey, { ...movedTo(3, 103), margin: 24 })).toBeNull();
    expect(passingBy(drawn(), journey, { ...movedTo(3, 103), size: { width: 900, height: 600 } })).toBeNull();
    expect(passingBy(null, journey, sight)).toBeNull();
  });
});
