import { dayNumber } from '@ullim/types/honest-date/day';
import { aGoal, aJourney, sceneOf } from '../a-journey.fixture.js';
import { axisPlaceAt } from './axis-place.js';

const goals = [aGoal(1, '자연어처리', [['pursuing', '2020-03/..']])];
const window = { first: dayNumber('2021-01-01'), last: dayNumber('2022-01-01') };
const size = { width: 1460, height: 700 };
const scene = sceneOf(aJourney({ goals }), { window, size });
/** 4 pixels a day. */
const along = (day: string) => (dayNumber(day) - window.first) * 4;

describe('A place on the axis', () => {
  it('is the term that holds the day, in the lower row', () => {
    expect(axisPlaceAt(scene, along('2021-10-15'), 45)).toEqual({
      when: '2021-41',
      days: { first: dayNumber('2021-09-01'), last: dayNumber('2021-12-21') },
    });
    expect(axisPlaceAt(scene, along('2021-02-01'), 45)?.when).toBe('2020-24');
  });

  it('is the year in the upper row, also before its number is seen', () => {
    for (const day of ['2021-01-02', '2021-10-15'])
      expect(axisPlaceAt(scene, along(day), 15)).toEqual({
        when: '2021',
        days: { first: dayNumber('2021-01-01'), last: dayNumber('2022-01-01') },
      });
  });

  it('is not on the lanes', () => {
    expect(axisPlaceAt(scene, along('2021-10-15'), 200)).toBeNull();
  });

  it('is several years where only every fifth or tenth has a number', () => {
    const century = { first: dayNumber('1920-01-01'), last: dayNumber('2020-01-01') };
    const place = axisPlaceAt(sceneOf(aJourney({ goals }), { window: century, size }), 1450, 45);
    expect(place?.when).toMatch(/^201\d\/201\d$/);
    expect(place!.days.last - place!.days.first).toBeGreaterThan(4 * 365);
  });

  it('downwards is only where a name stands', () => {
    const phone = { width: 360, height: 600 };
    const down = sceneOf(aJourney({ goals }), { window, size: phone, orientation: 'down' });
    const { name, when } = down.axis.terms.find((term) => term.name)!;
    expect(axisPlaceAt(down, name!.at[0] + 5, name!.at[1] - 4)?.when).toBe(when);
    expect(axisPlaceAt(down, 150, name!.at[1] - 4)).toBeNull();
    expect(axisPlaceAt(down, name!.at[0] + 5, name!.at[1] + 40)).toBeNull();
  });
});
