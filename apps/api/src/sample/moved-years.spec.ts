import { moveDate, writtenBefore, yearsToMove } from './moved-years.js';

describe('the sample', () => {
  it.each([
    ['2021-12-26', 0],
    ['2022-12-25', 0],
    ['2026-11-24', 4],
    ['2026-12-26', 5],
    ['2020-06-01', -2],
  ])('moves so that on %s its story ended on the last 26 December: %i years', (today, years) => {
    expect(yearsToMove(today)).toBe(years);
  });

  it('keeps what is vague vague', () => {
    expect(moveDate('2021-06~/2021-07', 4)).toBe('2025-06~/2025-07');
    expect(moveDate('2021-09-27/..', 4)).toBe('2025-09-27/..');
    expect(writtenBefore(new Date('2026-01-01'), '2021-12-26T11:13:00Z', 4).toISOString()).toBe(
      '2025-12-26T11:13:00.000Z',
    );
  });
});
