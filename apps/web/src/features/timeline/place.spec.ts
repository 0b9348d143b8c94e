import { describe, expect, it } from '@jest/globals';
import { dayNumber } from '@ullim/types/honest-date/day';
import fc from 'fast-check';
import { SIGNS } from './filter';
import { LONGEST_TEXT, placeOf, queryOf, type Place } from './place';

const NOWHERE: Place = { window: null, lane: null, goals: [], signs: [], text: '' };

describe('the place one is at in a journey', () => {
  it('comes back from its address as it went in', () => {
    const query = {
      ...{ from: '2021-03-01', to: '2022-01-01', lane: 'three', goal: ['one', 'two'] },
      ...{ kind: ['book' as const, 'pivot' as const], q: '단어 벡터' },
    };
    expect(queryOf(placeOf(query))).toEqual(query);
  });

  it('comes back from its address wherever it was', () => {
    const day = fc.integer({ min: dayNumber('0001-01-01'), max: dayNumber('9999-12-30') });
    const window = fc
      .tuple(day, day)
      .filter(([a, b]) => a !== b)
      .map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) }));
    const place = fc.record({
      window: fc.option(window),
      lane: fc.option(fc.uuid()),
      goals: fc.uniqueArray(fc.uuid(), { maxLength: 4 }),
      signs: fc.subarray([...SIGNS]),
      text: fc.string({ unit: 'grapheme', maxLength: 300 }),
    });
    fc.assert(
      fc.property(place, (there) => {
        const query = queryOf(there);
        const back = placeOf(query);
        expect(queryOf(back)).toEqual(query);
        expect({ ...back, text: '' }).toEqual({ ...there, text: '' });
        expect([...back.text].length).toBeLessThanOrEqual(LONGEST_TEXT);
        expect(() => encodeURIComponent(back.text)).not.toThrow();
      }),
    );
  });

  it('survives any address', () => {
    const value = fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 3 }), fc.constant(null));
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('from', 'to', 'lane', 'goal', 'kind', 'q'), value),
        (query) => {
          const place = placeOf(query);
          expect(placeOf(queryOf(place))).toEqual(place);
        },
      ),
    );
  });

  it('is the whole journey where the address says nothing', () => {
    expect(placeOf({})).toEqual(NOWHERE);
    expect(queryOf(NOWHERE)).toEqual({});
  });

  it.each([
    ['words', { from: 'yesterday', to: '2022-01-01' }],
    ['one end', { from: '2021-03-01' }],
    ['the end before the beginning', { from: '2022-01-01', to: '2021-03-01' }],
    ['a year before the beginning', { from: '2022', to: '2021' }],
    ['months that never were', { from: '2021-00', to: '2021-13' }],
    ['a year that never was', { from: '0000', to: '2021' }],
    ['days that never were', { from: '2021-02-30', to: '2022-01-01' }],
    ['the same twice', { from: ['2021-01-01', '2021-01-02'], to: '2022-01-01' }],
    ['kinds nobody knows', { kind: ['bok', '', null, 'constructor'] }],
    ['empty goals and words', { goal: ['', null], q: ['  ', '끝'] }],
  ])('ignores %s', (_, query) => {
    expect(placeOf(query)).toEqual(NOWHERE);
  });

  it.each([
    ['years', '2021', '2022', '2021-01-01', '2023-01-01'],
    ['one year', '2021', '2021', '2021-01-01', '2022-01-01'],
    ['months', '2020-02', '2020-02', '2020-02-01', '2020-03-01'],
    ['a day and a year', '2021-05-20', '2021', '2021-05-20', '2022-01-01'],
    ['the same day', '2021-05-20', '2021-05-20', '2021-05-20', '2021-05-21'],
    ['a year and its first day', '2021', '2021-01-01', '2021-01-01', '2021-01-02'],
  ])('understands %s', (_, from, to, first, last) => {
    expect(queryOf(placeOf({ from, to }))).toEqual({ from: first, to: last });
  });

  it('knows a goal or a kind that is named once or again', () => {
    expect(placeOf({ goal: 'one', kind: 'book' })).toMatchObject({ goals: ['one'], signs: ['book'] });
    expect(placeOf({ goal: ['one', 'one'], kind: ['pivot', 'book', 'book'] })).toMatchObject({
      goals: ['one'],
      signs: ['book', 'pivot'],
    });
  });

  it('names no day before the first or after the last', () => {
    expect(queryOf({ ...NOWHERE, window: { first: -1e9, last: 1e9 } })).toEqual({
      from: '0001-01-01',
      to: '9999-12-31',
    });
  });

  it.each([
    ['after the last day', { first: 1e8, last: 1e9 }, { from: '9999-12-30', to: '9999-12-31' }],
    ['before the first day', { first: -1e9, last: -1e8 }, { from: '0001-01-01', to: '0001-01-02' }],
  ])('is an address one can come back to %s', (_, window, query) => {
    expect(queryOf({ ...NOWHERE, window })).toEqual(query);
    expect(queryOf(placeOf(query))).toEqual(query);
  });
});
