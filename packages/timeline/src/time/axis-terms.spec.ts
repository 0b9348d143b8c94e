import type { Calendar, Locale } from '@ullim/types/account';
import { dayNumber } from '@ullim/types/honest-date/day';
import { aJourney, sceneOf } from '../a-journey.fixture.js';

const [width, first] = [1280, dayNumber('2012-03-01')];
const termsOver = (days: number, calendar: Calendar, locale: Locale) => {
  const { axis } = sceneOf(aJourney({ calendar }), {
    window: { first, last: first + days },
    size: { width, height: 600 },
    locale,
  });
  return axis.terms.filter(({ box }) => box.x >= 40 && box.x + box.width <= width);
};
const spans = Array.from({ length: 120 }, (_, step) => 300 + step * 20);

describe('The names of terms', () => {
  it.each([
    ['plain', 'en'],
    ['plain', 'ko'],
    ['kr', 'en'],
    ['kr', 'ko'],
  ] as const)('are those of all of a kind or of none, in the %s calendar and in %s', (calendar, locale) => {
    const some = spans.filter((days) =>
      [true, false].some((vacation) => {
        const kind = termsOver(days, calendar, locale).filter((term) => term.vacation === vacation);
        const named = kind.filter(({ name }) => name);
        return named.length > 0 && named.length < kind.length;
      }),
    );
    expect(some).toEqual([]);
  });

  it('are there where vacations beside them have none', () => {
    const named = (vacation: boolean) =>
      termsOver(1980, 'kr', 'ko').some((term) => term.vacation === vacation && term.name);
    expect([named(false), named(true)]).toEqual([true, false]);
  });
});
