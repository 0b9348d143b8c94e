import { describe, expect, it } from '@jest/globals';
import type { Box, Scene } from '@ullim/timeline/scene';
import { crosses } from './card-leader';
import { cardPlace } from './card-place';

const scene = (over: Partial<Scene> = {}): Scene =>
  ({
    orientation: 'right',
    size: { width: 1280, height: 700 },
    axis: { ground: { x: 0, y: 0, width: 1280, height: 58 } },
    labels: [],
    marks: [],
    plans: [],
    rack: null,
    ...over,
  }) as unknown as Scene;
const markAt = (x: number, y: number): Box => ({ x: x - 8, y: y - 8, width: 16, height: 16 });
const covers = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('a card', () => {
  it.each([
    [10, 70],
    [640, 300],
    [1270, 690],
    [1270, 70],
    [10, 690],
  ])('stays on the paper and never covers what it tells of, at %d,%d', (x, y) => {
    const { box } = cardPlace('it', markAt(x, y), 200, scene());
    expect(covers(box, markAt(x, y))).toBe(false);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(1280);
    expect(box.y).toBeGreaterThanOrEqual(58);
    expect(box.y + box.height).toBeLessThanOrEqual(700);
  });

  it('leaves the bar of a plan free, by which a hand takes it', () => {
    const bar = { x: 300, y: 294, width: 700, height: 12 };
    const plans = [{ id: 'it', bar }] as Scene['plans'];
    expect(covers(cardPlace('it', markAt(308, 300), 180, scene({ plans })).box, bar)).toBe(false);
  });

  it('lies where the words of others are not', () => {
    const words = { x: 670, y: 200, width: 400, height: 200 };
    const labels = [{ of: { noun: 'milestone', id: 'other' }, box: words }] as Scene['labels'];
    expect(covers(cardPlace('it', markAt(640, 300), 160, scene({ labels })).box, words)).toBe(false);
  });

  it('is tied to what it tells of where they are apart', () => {
    const crowd = Array.from({ length: 400 }, (_, i) => ({
      at: [560 + (i % 20) * 8, 220 + Math.floor(i / 20) * 8],
    }));
    const { box, leader } = cardPlace(
      'it',
      markAt(640, 300),
      160,
      scene({ marks: crowd as unknown as Scene['marks'] }),
    );
    expect(box.x).toBeGreaterThan(640 + 8 + 30);
    const { from, to } = leader!;
    expect(Math.hypot(from[0] - 640, from[1] - 300)).toBeLessThan(16);
    expect(to[0]).toBe(box.x);
    expect(to[1]).toBeGreaterThanOrEqual(box.y);
    expect(to[1]).toBeLessThanOrEqual(box.y + box.height);
  });

  it('is tied to a name from under its letters', () => {
    const name = { x: 20, y: 80, width: 240, height: 24 };
    const marks = Array.from({ length: 900 }, (_, i) => ({
      at: [(i % 90) * 14, 120 + Math.floor(i / 90) * 14],
    })) as unknown as Scene['marks'];
    const { leader } = cardPlace('it', name, 160, scene({ marks }));
    expect(covers(name, { x: leader!.from[0], y: leader!.from[1], width: 0, height: 0 })).toBe(false);
  });

  it('is tied by a line that strikes through no words, not even its own', () => {
    const beside = (x: number) => ({
      of: { noun: 'pivot', id: 'it' },
      box: { x, y: 290, width: 120, height: 20 },
    });
    const crowd = Array.from({ length: 1600 }, (_, i) => ({
      at: [480 + (i % 40) * 8, 140 + Math.floor(i / 40) * 8],
    })) as unknown as Scene['marks'];
    for (const labels of [[beside(500)], [beside(660)], [beside(500), beside(660)]] as Scene['labels'][]) {
      const { box, leader } = cardPlace('it', markAt(640, 300), 160, scene({ marks: crowd, labels }));
      const struck = leader && labels.some((label) => crosses(leader, [label.box]));
      expect([box, struck]).toEqual([box, leader && false]);
    }
  });

  it('narrows beside the strings of a phone', () => {
    const phone = scene({
      orientation: 'down',
      size: { width: 360, height: 580 },
      axis: { ground: null } as Scene['axis'],
    });
    const { box } = cardPlace('it', markAt(70, 300), 160, phone);
    expect(box.x).toBeGreaterThan(78);
    expect(box.x + box.width).toBeLessThanOrEqual(360);
  });

  it('lies over the axis, too, where the paper is low', () => {
    const low = scene({ size: { width: 740, height: 200 } });
    const { box } = cardPlace('it', markAt(300, 100), 180, low);
    expect(covers(box, markAt(300, 100))).toBe(false);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(200);
  });
});
