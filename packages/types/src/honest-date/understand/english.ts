import type { Season } from '../moment.js';
import {
  ago,
  dayFrom,
  monthFrom,
  quarterMonths,
  termFrom,
  weekendFrom,
  weekFrom,
  winterOver,
  yearFrom,
} from './relative.js';
import { always, says, type Rule, type Standing, type Word } from './word.js';

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const COUNT_WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

export const ENGLISH: readonly Rule[] = [
  words(`(\\d{1,4}|an?|${COUNT_WORDS.join('|')}) (day|week|month|year)s? ago`, agoOf),
  words(`(${MONTHS})\\.? (\\d{1,2})(?=-\\d{1,2}(?!\\d))`, ([, name, day]) =>
    says({ month: monthOf(name), day: Number(day) }),
  ),
  words(`(\\d{1,2})(?=-\\d{1,2} (?:of )?(?:${MONTHS}))`, ([, day]) => ({
    kind: 'number',
    value: Number(day),
  })),
  words(`(${MONTHS})\\.?`, ([, name]) => says({ month: monthOf(name) })),
  words('(\\d{1,2})(?:st|nd|rd|th)? (?:sem|semester|term)', ([, nth]) => semester(nth)),
  words('(first|second) (?:semester|term)', ([, nth]) => semester(nth === 'first' ? '1' : '2')),
  words('(?:sem|semester|term) (\\d)', ([, nth]) => semester(nth)),
  words('(first|1st|second|2nd) half(?: of)?', ([, nth]) =>
    says({ months: nth === 'first' || nth === '1st' ? [1, 6] : [7, 12] }),
  ),
  words('q([1-4])|([1-4])q', ([, before, after]) => says({ months: quarterMonths(Number(before ?? after)) })),
  words('winter(?: vacation| break)? (\\d{4})[-–/](\\d{4}|\\d{2})', ([, year, next]) =>
    winterOver(year, next),
  ),
  words('(\\d{4})[-–/](\\d{4}|\\d{2}) winter(?: vacation| break)?', ([, year, next]) =>
    winterOver(year, next),
  ),
  words('(spring|fall|autumn) (\\d{4}) (?:semester|term)', ([, name, year]) =>
    says({ year: Number(year), season: name === 'spring' ? 40 : 41 }),
  ),
  words('(spring|fall|autumn) (?:semester|term)', ([, name]) =>
    says({ season: name === 'spring' ? 40 : 41 }),
  ),
  words('(summer|winter)(?: (?:vacations?|breaks?|holidays?|semester|term|session))?', ([, name]) =>
    says({ season: SEASONS[name!]! }),
  ),
  words('(spring|fall|autumn)(?! ?(?:vacation|break|holiday))', ([, name]) =>
    says({ season: SEASONS[name!]! }),
  ),
  words('(\\d{1,2})(?:st|nd|rd|th)', ([, day]) => ({ kind: 'number', value: Number(day) })),

  words('year before last', (_, { today }) => says(yearFrom(today, -2))),
  words('year after next', (_, { today }) => says(yearFrom(today, 2))),
  words('(last|past|previous|this|next|coming) (year|month|week|weekend)', relativeOf),
  words('(last|past|previous|this|current|next|coming) (semester|term|vacation|break)', termOf),
  words('day before yesterday', (_, { today }) => says(dayFrom(today, -2))),
  words('day after tomorrow', (_, { today }) => says(dayFrom(today, 2))),
  words('yesterday', (_, { today }) => says(dayFrom(today, -1))),
  words('today', (_, { today }) => says(dayFrom(today, 0))),
  words('tomorrow', (_, { today }) => says(dayFrom(today, 1))),
  words('(?:this )?(?:last|past|previous)', always(says({ which: 'last' }))),
  words('this', always(says({ which: 'this' }))),
  words('next|coming|upcoming', always(says({ which: 'next' }))),
  words('(sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?\\.?', ([, name]) =>
    says({ weekday: WEEKDAYS.indexOf(name!.slice(0, 3)) }),
  ),

  words('(?:at )?(?:the )?(?:beginning|start) of', always(says({ edge: 'start' }))),
  words('early-?', always(says({ edge: 'early' }))),
  words('mid-?|middle of', always(says({ edge: 'middle' }))),
  words('late-?', always(says({ edge: 'late' }))),
  words('(?:at )?(?:the )?end of', always(says({ edge: 'end' }))),
  words(
    'about|around|approx(?:imately)?\\.?|roughly|sometime|or so|circa|ca\\.?|c\\.?',
    always(says({ about: true })),
  ),

  words('since|from|between|starting|onwards?|and on', always({ kind: 'from' })),
  words('up to|to|until|till|through|thru|and', always({ kind: 'to' })),
  words('now|(?:the )?present|date|ongoing|ing', always({ kind: 'now' })),
  words('begun|began|started|begins', always({ kind: 'begun' })),
  words('in|on|during|the|of|at|over', always({ kind: 'filler' })),
];

const MONTH_STARTS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAYS = 'sun mon tue wed thu fri sat'.split(' ');
const SEASONS: Record<string, Season> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };
const STEPS = { last: -1, this: 0, next: 1 };

/** A word ends where no letter follows: "march", "mar 2021", "mar2021", never "marching". */
function words(pattern: string, meaning: Rule[1]): Rule {
  return [new RegExp(`(?:${pattern})(?![a-z])`, 'y'), meaning];
}

function agoOf([, count = '', unit]: string[], { today }: Standing): Word | null {
  const spelled = count.startsWith('a') ? 1 : COUNT_WORDS.indexOf(count);
  const number = spelled >= 0 ? spelled : Number(count);
  return says(ago(number, unit as 'day' | 'week' | 'month' | 'year', today));
}

function monthOf(name = ''): number {
  return MONTH_STARTS.indexOf(name.slice(0, 3)) + 1;
}

function relativeOf([, which, unit]: string[], { today }: Standing): Word | null {
  const from = { year: yearFrom, month: monthFrom, week: weekFrom, weekend: weekendFrom }[unit as 'year'];
  return says(from(today, STEPS[whichOf(which)]));
}

function termOf([, which, unit]: string[], standing: Standing): Word | null {
  const seasons: Season[] = unit === 'semester' || unit === 'term' ? [40, 41] : [22, 24];
  return says(termFrom(seasons, whichOf(which), standing));
}

function whichOf(name: string | undefined): keyof typeof STEPS {
  if (name === 'this' || name === 'current') return 'this';
  return name === 'next' || name === 'coming' ? 'next' : 'last';
}

function semester(nth: string | undefined): Word | null {
  return nth === '1' || nth === '2' ? says({ season: nth === '1' ? 40 : 41 }) : null;
}
