import { describe, expect, it } from '@jest/globals';
import { tintOf, yearMap } from './year-map';

const studied = new Map([
  ['2021-09-02', 90],
  ['2021-12-26', 200],
]);

describe('the map of a year', () => {
  it('has every day once, each in a place of its own', () => {
    for (const room of [328, 1200]) {
      const { days, width, height, cell } = yearMap(2020, studied, '2021-12-26', room);
      expect(days).toHaveLength(366);
      expect(new Set(days.map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`)).size).toBe(366);
      for (const { x, y } of days) {
        expect(x + cell).toBeLessThanOrEqual(width);
        expect(y + cell).toBeLessThanOrEqual(height);
      }
      expect(width).toBeLessThanOrEqual(room + 12);
    }
  });
  it('has no days that have not come yet', () => {
    expect(yearMap(2021, studied, '2021-12-26', 1200).days.at(-1)!.day).toBe('2021-12-26');
    expect(yearMap(2022, studied, '2021-12-26', 1200).days).toEqual([]);
  });
  it('is dark where much was studied, and an empty day is just empty', () => {
    const tints = new Map(
      yearMap(2021, studied, '2021-12-26', 1200).days.map(({ day, tint }) => [day, tint]),
    );
    expect([tints.get('2021-09-01'), tints.get('2021-09-02'), tints.get('2021-12-26')]).toEqual([0, 2, 4]);
  });
  it('does not make a day paler because another was longer', () => {
    expect([0, 1, 30, 31, 90, 91, 180, 181, 1440].map(tintOf)).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4]);
  });
});
