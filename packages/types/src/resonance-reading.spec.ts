import type { z } from 'zod';
import { v7 } from './any-id.fixture.js';
import {
  LEVELS,
  NewReading,
  ReadingChanges,
  ReadingPage,
  ReadingQuery,
  ReadingView,
} from './resonance-reading.js';

const least = { id: v7(1), goalId: v7(2), level: 4 };

describe('a new reading', () => {
  it('needs no more than a goal and a level; its date is left to today', () => {
    expect(NewReading.parse(least)).toEqual({
      ...least,
      ...{ sentence: null, milestoneId: null, reflectionId: null, reviewId: null },
    });
  });

  it.each(LEVELS)('has level %i', (level) => {
    expect(NewReading.parse({ ...least, level }).level).toBe(level);
  });

  it.each([
    [{ on: '2020~' }],
    [{ on: '2021-41' }],
    [{ sentence: '  다시\n또렷하다 ' }],
    [{ sentence: null }],
    [{ milestoneId: v7(3) }],
    [{ reflectionId: v7(3) }],
    [{ reviewId: v7(3) }],
  ])('may have %j', (more) => {
    expect(NewReading.parse({ ...least, ...more })).toMatchObject(more);
  });

  it.each([
    [{ id: 'x' }, 'id'],
    [{ goalId: null }, 'goalId'],
    [{ level: undefined }, 'level'],
    [{ level: 0 }, 'level'],
    [{ level: 6 }, 'level'],
    [{ level: 3.5 }, 'level'],
    [{ level: '3' }, 'level'],
    [{ sentence: 'ㄱ'.repeat(501) }, 'sentence'],
    [{ sentence: '\ud800' }, 'sentence'],
    [{ on: null }, 'on'],
    [{ on: '2021-13' }, 'on'],
    [{ on: '2021-09/..' }, 'on'],
    [{ milestoneId: 'x' }, 'milestoneId'],
    [{ milestoneId: v7(3), reflectionId: v7(4) }, 'reflectionId'],
    [{ milestoneId: v7(3), reviewId: v7(4) }, 'reviewId'],
    [{ version: 1 }, ''],
  ])('is refused with %j, and the path', (wrong, path) => {
    expect(pathsOf(NewReading, { ...least, ...wrong })).toEqual([path]);
  });

  it('is given with one thing: each one more is named', () => {
    const three = { milestoneId: v7(3), reflectionId: v7(4), reviewId: v7(5) };
    expect(pathsOf(NewReading, { ...least, ...three })).toEqual(['reflectionId', 'reviewId']);
  });
});

describe('changing a reading', () => {
  it.each([[{}], [{ level: 1 }], [{ sentence: null, on: '2021' }]])('%j is understood', (changes) => {
    expect(ReadingChanges.parse(changes)).toEqual(changes);
  });

  it.each([
    [{ level: null }, 'level'],
    [{ on: null }, 'on'],
    [{ sentence: 3 }, 'sentence'],
    [{ goalId: v7(2) }, ''],
    [{ milestoneId: null }, ''],
  ])('%j is refused', (changes, path) => {
    expect(pathsOf(ReadingChanges, changes)).toEqual([path]);
  });
});

describe('a reading as it is answered', () => {
  const view = {
    ...least,
    ...{ sentence: '또렷하다', on: '2021-41', milestoneId: v7(3), reflectionId: null, reviewId: null },
    ...{ sample: false, createdAt: '2021-12-26T11:13:00+00:00', removedAt: null, version: 1 },
  };

  it('is whole', () => {
    expect(ReadingView.parse(view)).toEqual(view);
    expect(ReadingPage.parse({ items: [view], next: null })).toEqual({ items: [view], next: null });
  });

  it.each([
    [{ level: 6 }, 'level'],
    [{ on: undefined }, 'on'],
    [{ sentence: undefined }, 'sentence'],
    [{ reviewId: undefined }, 'reviewId'],
    [{ feltStartFirst: '2021-09-01' }, ''],
  ])('is not one with %j', (wrong, path) => {
    expect(pathsOf(ReadingView, { ...view, ...wrong })).toEqual([path]);
  });
});

describe('a question for a page of readings', () => {
  it('asks for 50 of every goal when it does not say', () => {
    expect(ReadingQuery.parse({})).toEqual({ limit: 50 });
    expect(ReadingQuery.parse({ goal: v7(2), limit: '200' })).toEqual({ goal: v7(2), limit: 200 });
  });

  it.each([
    [{ goal: 'none' }, 'goal'],
    [{ limit: '0' }, 'limit'],
    [{ level: '3' }, ''],
  ])('cannot be %j', (query, path) => {
    expect(pathsOf(ReadingQuery, query)).toEqual([path]);
  });
});

function pathsOf(schema: z.ZodType, input: unknown): string[] {
  return (schema.safeParse(input).error?.issues ?? []).map((issue) => issue.path.join('.'));
}
