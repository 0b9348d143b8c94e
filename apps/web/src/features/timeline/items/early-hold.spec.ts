import { describe, expect, it } from '@jest/globals';
import type { Point } from '@ullim/timeline/scene';
import type { Hold } from '../drawing/use-gestures';
import { earlyHold } from './early-hold';

describe('a hand on a plan before what moves plans has come', () => {
  it('moves it as soon as that is there, from where it took hold', async () => {
    const hand = begin();
    hand.early.pull([30, 10]);
    hand.early.pull([40, 10]);
    await hand.comes(hand.plan);
    hand.early.pull([60, 10]);
    hand.early.letGo();
    expect(hand.done).toEqual(['plan to 40', 'plan to 60', 'plan let go']);
  });

  it('has moved it when it was faster than that', async () => {
    const hand = begin();
    hand.early.pull([80, 10]);
    hand.early.letGo();
    expect(hand.done).toEqual([]);
    await hand.comes(hand.plan);
    expect(hand.done).toEqual(['plan to 80', 'plan let go']);
  });

  it('puts it back when a second finger came first', async () => {
    const hand = begin();
    hand.early.pull([80, 10]);
    hand.early.putBack();
    await hand.comes(hand.plan);
    expect(hand.done).toEqual(['plan to 80', 'plan put back']);
  });

  it('does not move a plan that was only pressed', async () => {
    const hand = begin();
    hand.early.letGo();
    await hand.comes(hand.plan);
    expect(hand.done).toEqual(['plan let go']);
  });

  it('has pulled the paper where there was nothing to hold', async () => {
    const hand = begin();
    hand.early.pull([30, 10]);
    await hand.comes(null);
    hand.early.pull([50, 10]);
    hand.early.letGo();
    expect(hand.done).toEqual(['paper from 20 to 30', 'paper from 30 to 50']);
  });

  it('takes no other plan that came to lie there, and pulls the paper from where it is', async () => {
    const hand = begin();
    hand.early.pull([30, 10]);
    hand.paperMoves();
    await hand.comes(hand.plan);
    hand.early.pull([50, 10]);
    hand.early.letGo();
    expect(hand.done).toEqual(['paper from 30 to 50']);
  });

  it('does nothing when it was gone before the paper moved', async () => {
    const hand = begin();
    hand.early.letGo();
    hand.paperMoves();
    await hand.comes(hand.plan);
    expect(hand.done).toEqual([]);
  });
});

function begin() {
  let moved = false;
  const done: string[] = [];
  let resolve!: (hold: Hold | null) => void;
  const promise = new Promise<Hold | null>((found) => (resolve = found));
  const pullPaper = ([from]: Point, [to]: Point) => done.push(`paper from ${from} to ${to}`);
  const early = earlyHold([20, 10], promise, () => !moved, pullPaper);
  const plan: Hold = {
    pull: ([x]) => done.push(`plan to ${x}`),
    letGo: () => done.push('plan let go'),
    putBack: () => done.push('plan put back'),
  };
  const comes = async (hold: Hold | null) => {
    resolve(hold);
    await promise;
    await Promise.resolve();
  };
  return { early, plan, done, comes, paperMoves: () => (moved = true) };
}
