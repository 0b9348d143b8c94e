import { describe, expect, it } from '@jest/globals';
import type { Journey } from '@ullim/timeline/journey/journey';
import { fitAll } from '@ullim/timeline/time/window';
import { opening } from './opening';

const today = 20_000;
const journey = (...lanes: number[][]): Journey =>
  ({
    today,
    lanes: lanes.map((anchors) => ({
      spells: [],
      study: [],
      readings: [],
      entries: anchors.map((anchor) => ({ noun: 'reflection', anchor, from: anchor, to: anchor })),
    })),
    sometime: [],
    bounds: [],
  }) as unknown as Journey;

describe('the window one begins with', () => {
  it('is the whole journey on a wide paper', () => {
    const long = journey([today - 2000, today - 10]);
    expect(opening(long, 'right', 1280)).toEqual(fitAll(long));
  });

  it('is filled by a journey of one week', () => {
    const { first, last } = opening(journey([today - 7, today - 1]), 'right', 1280);
    expect(last - first).toBeLessThan(12);
    expect(first).toBeLessThan(today - 7);
    expect(last).toBeGreaterThan(today);
  });

  it('shows some days around a journey of one', () => {
    const { first, last } = opening(journey([today - 1]), 'right', 1280);
    expect(last - first).toBeGreaterThanOrEqual(10);
    expect(first).toBeLessThan(today - 1);
    expect(last).toBeGreaterThan(today);
  });

  it('is the latest part of a long journey on a phone', () => {
    const { first, last } = opening(journey([today - 2000, today - 10]), 'down', 600);
    expect(last - first).toBeCloseTo(250);
    expect(last).toBeGreaterThan(today);
  });

  it('is what there was last, not the silence after it', () => {
    const { first, last } = opening(journey([today - 2000, today - 900]), 'down', 600);
    expect(first).toBeLessThan(today - 900);
    expect(last).toBeGreaterThan(today - 900);
    expect(last).toBeLessThan(today - 700);
  });

  it('has today in it where something goes on, however long ago it began', () => {
    const course = { noun: 'milestone', shape: 'span', solid: true, anchor: today - 900, from: today - 900 };
    const studied = journey([today - 2000]);
    (studied.lanes[0]!.entries as object[]).push({ ...course, to: today + 0.5 });
    const { first, last } = opening(studied, 'down', 600);
    expect(last - today).toBeGreaterThan((last - first) * 0.2);
  });

  it('has today in it where one said how a goal echoes', () => {
    const told = journey([today - 2000, today - 900]);
    (told.lanes[0]!.readings as object[]).push({ day: today - 3 });
    expect(opening(told, 'down', 600).last).toBeGreaterThan(today);
  });

  it('has today in it together with what happened last, where both fit', () => {
    const { first, last } = opening(journey([today - 2000, today - 120]), 'down', 600);
    expect(first).toBeLessThan(today - 120);
    expect(last).toBeGreaterThan(today);
  });

  it('is what the goals in sight had last, where others lie beside the picture of a phone', () => {
    const goals = Array.from({ length: 40 }, (_, index) => [today - 3000 + index * 70]);
    const { first, last } = opening(journey(...goals), 'down', 600);
    const inSight = goals.slice(0, 8).filter(([anchor]) => anchor! > first && anchor! < last);
    expect(inSight.length).toBeGreaterThan(0);
  });
});
