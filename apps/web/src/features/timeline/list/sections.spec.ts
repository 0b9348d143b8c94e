import { describe, expect, it } from '@jest/globals';
import type { ListEntry, TermGroup } from '@ullim/timeline/list/list-by-term';
import { BATCH, sectionsOf, type Section } from './sections';

const entries = (count: number): ListEntry[] =>
  Array.from(
    { length: count },
    (_, index) => ({ noun: 'pivot', date: String(index) }) as unknown as ListEntry,
  );
const term = (when: string | null, lies: TermGroup['lies'], count: number, ahead = 0): TermGroup => ({
  ...{ when, first: when, lies, ahead, study: null },
  entries: entries(count),
});
const told = ({ key, above, below, today }: Section) => [key, count(above), count(below), today];
const count = (batches: Section['above']) => batches.reduce((sum, { entries }) => sum + entries.length, 0);

describe('The sections of a list', () => {
  const next = term('2022-40', 'ahead', 2, 2);
  const now = term('2021-24', 'now', 5, 2);
  const past = term('2021-41', 'past', 3);
  const sometime = term(null, null, 1);

  it('keep what is still to come apart, and put today where it lies in the term', () => {
    const { ahead, rest, todayLast } = sectionsOf([next, now, past, sometime], 'newest');
    expect(ahead.map(told)).toEqual([['2022-40', 0, 2, null]]);
    expect(rest.map(told)).toEqual([
      ['2021-24', 2, 3, 'between'],
      ['2021-41', 0, 3, null],
      ['sometime', 0, 1, null],
    ]);
    expect(todayLast).toBe(false);
  });

  it('go on from the past into what is to come when the oldest come first', () => {
    const { ahead, rest } = sectionsOf([past, now, next, sometime], 'oldest');
    expect(ahead).toEqual([]);
    expect(rest.map(told)).toEqual([
      ['2021-41', 0, 3, null],
      ['2021-24', 3, 2, 'between'],
      ['2022-40', 0, 2, null],
      ['sometime', 0, 1, null],
    ]);
  });

  it('put today between two terms when its own holds nothing', () => {
    expect(sectionsOf([next, past], 'newest').rest.map(told)).toEqual([['2021-41', 0, 3, 'before']]);
    expect(sectionsOf([past, next], 'oldest').rest.map(told)[1]).toEqual(['2022-40', 0, 2, 'before']);
  });

  it('end with today when everything is over and the oldest came first', () => {
    expect(sectionsOf([past], 'oldest').todayLast).toBe(true);
    expect(sectionsOf([past, sometime], 'oldest').rest.map(told)[1]).toEqual(['sometime', 0, 1, 'before']);
    expect(sectionsOf([past], 'newest').todayLast).toBe(false);
  });

  it('know no today where there is nothing', () => {
    expect(sectionsOf([], 'newest')).toEqual({ ahead: [], rest: [], todayLast: false });
  });

  it('cut a long term into batches that hold every entry in its order', () => {
    const long = term('2021-24', 'now', 3 * BATCH + 7, BATCH + 1);
    const { above, below } = sectionsOf([long], 'newest').rest[0]!;
    const batches = [...above, ...below];
    expect(batches.flatMap(({ entries }) => entries)).toEqual(long.entries);
    expect(Math.max(...batches.map(({ entries }) => entries.length))).toBe(BATCH);
    expect(new Set(batches.map(({ key }) => key)).size).toBe(batches.length);
  });
});
