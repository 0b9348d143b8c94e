import { describe, expect, it } from '@jest/globals';
import { followed, type Following, type FollowEvent } from './state';

const after = (...events: FollowEvent[]) => events.reduce<Following>(followed, null);
const begun: FollowEvent = { type: 'begun', of: 3, playing: true };
const [arrived, rested, forward, back, toggled, moved, ended] = (
  ['arrived', 'rested', 'forward', 'back', 'played_or_paused', 'moved', 'ended'] as const
).map((type): FollowEvent => ({ type })) as [
  FollowEvent,
  FollowEvent,
  FollowEvent,
  FollowEvent,
  FollowEvent,
  FollowEvent,
  FollowEvent,
];

describe('following a journey', () => {
  it('begins on the way to the first chapter; where there is none it does not begin', () => {
    expect(after(begun)).toEqual({ at: 0, of: 3, arrived: false, playing: true });
    expect(after({ type: 'begun', of: 0, playing: true })).toBeNull();
  });

  it('goes on by itself once it arrived and was read', () => {
    expect(after(begun, arrived, rested)).toMatchObject({ at: 1, arrived: false, playing: true });
    expect(after(begun, rested)).toMatchObject({ at: 0 });
  });

  it('stays at the last chapter, and begins again from there', () => {
    const atTheEnd = after(begun, arrived, rested, arrived, rested, arrived);
    expect(atTheEnd).toEqual({ at: 2, of: 3, arrived: true, playing: false });
    expect(followed(atTheEnd, toggled)).toEqual({ at: 0, of: 3, arrived: false, playing: true });
  });

  it('rests as long as it is paused, and goes on from the same chapter', () => {
    const paused = after(begun, arrived, toggled);
    expect(paused).toMatchObject({ at: 0, playing: false });
    expect(followed(paused, rested)).toBe(paused);
    expect(after(begun, arrived, toggled, toggled, rested)).toMatchObject({ at: 1, playing: true });
  });

  it('who goes forward or back keeps playing, or keeps resting', () => {
    expect(after(begun, forward)).toMatchObject({ at: 1, arrived: false, playing: true });
    expect(after(begun, toggled, forward, arrived, back)).toMatchObject({ at: 0, playing: false });
  });

  it('goes nowhere before the first and after the last', () => {
    const first = after(begun, arrived);
    expect(followed(first, back)).toBe(first);
    const last = after(begun, forward, forward, arrived);
    expect(followed(last, forward)).toBe(last);
  });

  it('a hand on the drawing pauses it where it is', () => {
    expect(after(begun, arrived, rested, moved)).toEqual({ at: 1, of: 3, arrived: true, playing: false });
  });

  it('ends, and then nothing happens any more', () => {
    expect(after(begun, arrived, ended)).toBeNull();
    expect(after(begun, ended, arrived)).toBeNull();
    expect(after(forward)).toBeNull();
  });
});
