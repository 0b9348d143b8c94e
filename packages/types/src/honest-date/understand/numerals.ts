import { existsDay } from '../day.js';
import type { Season } from '../moment.js';
import { fullYear } from './relative.js';
import { always, says, type Rule, type Standing, type Word } from './word.js';

const END = String.raw`(?!\d)`;

/** Dates in digits: 2021-09-02, 2021. 9. 2., 21.9.2, 9/2, 2021/9, 2.9.2021, 20210902, 2021-2 (a semester), '21. */
export const NUMERALS: readonly Rule[] = [
  digits(String.raw`(\d{4}) ?([-./ ]) ?(\d{1,2}) ?\2 ?(\d{1,2})(?: ?일|\.)?`, ([, year, , month, day]) =>
    says({ year: Number(year), month: Number(month), day: Number(day) }),
  ),
  digits(String.raw`(\d{4})(\d{2})(\d{2})`, ([, year, month, day]) =>
    says({ year: Number(year), month: Number(month), day: Number(day) }),
  ),
  digits(String.raw`(\d{1,2}) ?([-./]) ?(\d{1,2}) ?\2 ?(\d{4})`, ([, a, separator, b, year]) =>
    says({ year: Number(year), ...monthAndDay(Number(a), Number(b), separator === '.') }),
  ),
  digits(String.raw`(\d{2}) ?([-./]) ?(\d{1,2}) ?\2 ?(\d{1,2})\.?`, threePairs),
  digits(String.raw`(\d{4})-(2[1-4]|4[01])`, ([, year, season]) =>
    says({ year: Number(year), season: Number(season) as Season }),
  ),
  digits(String.raw`(\d{4}|\d{2}) ?- ?([12])`, schoolTerm),
  digits(String.raw`(\d{4}) ?[-./] ?(\d{1,2})\.?`, ([, year, month]) =>
    says({ year: Number(year), month: Number(month) }),
  ),
  digits(String.raw`(\d{1,2}) ?[-./] ?(\d{1,2})\.?`, twoPairs),
  digits(String.raw`['’‘](\d{2}) ?[-./] ?(\d{1,2})\.?`, ([, year, month], { today }) =>
    says({ year: fullYear(Number(year), today), month: Number(month) }),
  ),
  digits(String.raw`['’‘](\d{2})`, ([, year], { today }) => says({ year: fullYear(Number(year), today) })),
  digits(String.raw`(\d{4})`, ([, year]) => says({ year: Number(year) })),
  digits(String.raw`(\d{1,2})`, ([, number]) => ({ kind: 'number', value: Number(number) })),

  [/\.{2,3}|->|[-~∼〜–—→]/y, always({ kind: 'to' })],
  [/\?/y, always(says({ about: true }))],
  [/[\s,.()·]/y, always({ kind: 'filler' })],
];

/** Digits end where no digit and no Korean unit follows: in "9-12월" the 9 and the 12 are months. */
function digits(pattern: string, meaning: Rule[1]): Rule {
  return [new RegExp(`${pattern}${END}(?! ?(?:년|월|일|학기))`, 'y'), meaning];
}

function threePairs([, a, , b, c]: string[], { today, locale }: Standing): Word | null {
  const [first, second, third] = [Number(a), Number(b), Number(c)];
  const yearFirst = { year: fullYear(first, today), month: second, day: third };
  if (locale === 'ko' && existsDay(yearFirst.year, second, third)) return says(yearFirst);
  return says({ year: fullYear(third, today), ...monthAndDay(first, second, false) });
}

function twoPairs([, a, b]: string[], { today, locale }: Standing): Word | null {
  const [first, second] = [Number(a), Number(b)];
  if (locale === 'ko' && first > 12 && second <= 12)
    return says({ year: fullYear(first, today), month: second });
  return says(monthAndDay(first, second, false));
}

/** The month stands first, unless it cannot; with points and a year behind, the day does (2.9.2021). */
function monthAndDay(first: number, second: number, dayFirst: boolean): { month: number; day: number } {
  const swapped = dayFirst ? second <= 12 : first > 12 && second <= 12;
  return swapped ? { month: second, day: first } : { month: first, day: second };
}

/** Korean students write 2021-2 and 21-2 for the second semester; 12-2 stays a day. */
function schoolTerm([, year = '', term]: string[], { today, calendar }: Standing): Word | null {
  if (calendar !== 'kr' || (year.length === 2 && Number(year) <= 12)) return null;
  return says({
    year: year.length === 4 ? Number(year) : fullYear(Number(year), today),
    season: term === '1' ? 40 : 41,
  });
}
