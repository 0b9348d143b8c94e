import { describe, expect, it } from '@jest/globals';
import { timeZone, timeZones } from '@/features/settings/time-zones';

const now = new Date('2021-12-26T12:00:00Z');

describe('a time zone', () => {
  it('is called by its name and in the person’s language', () => {
    const seoul = timeZone('Asia/Seoul', 'ko', now);
    expect(seoul.label).toMatch(/^Asia\/Seoul · .*(대한민국|한국)/);
    expect(seoul.hint).toBe('GMT+9');
  });
  it('that the browser does not know is still shown', () => {
    expect(timeZone('Mars/Olympus', 'ko', now)).toEqual({
      value: 'Mars/Olympus',
      label: 'Mars/Olympus',
      hint: undefined,
    });
  });
  it('is always among those offered', () => {
    const values = timeZones('en', 'Mars/Olympus', now).map(({ value }) => value);
    expect(values).toEqual(expect.arrayContaining(['Mars/Olympus', 'UTC', 'Asia/Seoul', 'Europe/Berlin']));
    expect(new Set(values).size).toBe(values.length);
  });
});
