import type { Season } from '../moment.js';
import {
  ago,
  dayFrom,
  fullYear,
  monthFrom,
  quarterMonths,
  termFrom,
  weekendFrom,
  weekFrom,
  winterOver,
  yearFrom,
} from './relative.js';
import { always, says, type Rule, type Standing, type Word } from './word.js';

export const KOREAN: readonly Rule[] = [
  [
    /(\d{4}|\d{2}) ?- ?([12]) ?학기/y,
    ([, year, term], { today }) => says({ year: yearOf(year, today), season: semester(term) }),
  ],
  [/(\d{4})[-/~](\d{4}|\d{2}) ?년? ?겨울(?: ?방학)?/y, ([, year, next]) => winterOver(year, next)],
  [/(\d{1,4}|[한두세네일]|다섯|여섯|일곱|여덟|아홉|열) ?(년|해|개월|달|주일?|일) ?전/y, agoOf],
  [
    /(하루|이틀|사흘|나흘|닷새|엿새|이레|여드레|아흐레|열흘) ?전/y,
    ([, count = ''], { today }) => says(dayFrom(today, -DAY_COUNTS.indexOf(count) - 1)),
  ],
  [/보름 ?전/y, (_, { today }) => says(dayFrom(today, -15))],

  [/(\d{4}) ?(?:학년도|년도|년)/y, ([, year]) => says({ year: Number(year) })],
  [
    /['’‘]?(\d{2}) ?(?:학년도|년도|년)/y,
    ([, year], { today }) => says({ year: fullYear(Number(year), today) }),
  ],
  [/(\d{1,2}) ?월/y, ([, month]) => says({ month: Number(month) })],
  [/(\d{1,2}) ?일/y, ([, day]) => says({ day: Number(day) })],
  [/(?:제 ?)?([12]) ?학기/y, ([, term]) => says({ season: semester(term) })],
  [/(첫|두) ?(?:번째 ?)?학기/y, ([, term]) => says({ season: term === '첫' ? 40 : 41 })],
  [/(봄|가을) ?학기/y, ([, name]) => says({ season: name === '봄' ? 40 : 41 })],
  [/(여름|겨울|하계|동계) ?(?:방학|계절 ?학기|학기)/y, ([, name]) => says({ season: SEASONS[name!]! })],
  [/(봄|여름|가을|겨울)(?! ?방학)/y, ([, name]) => says({ season: SEASONS[name!]! })],
  [/([1-4]) ?분기/y, ([, quarter]) => says({ months: quarterMonths(Number(quarter)) })],
  [/(상|하)반기/y, ([, name]) => says({ months: name === '상' ? [1, 6] : [7, 12] })],

  [/올해|금년|이번 ?해/y, (_, { today }) => says(yearFrom(today, 0))],
  [/재작년|지지난 ?해/y, (_, { today }) => says(yearFrom(today, -2))],
  [/작년|지난 ?해|전년/y, (_, { today }) => says(yearFrom(today, -1))],
  [/내후년/y, (_, { today }) => says(yearFrom(today, 2))],
  [/내년|다음 ?해/y, (_, { today }) => says(yearFrom(today, 1))],
  [/(?:이번|요번) ?달|이달|금월/y, (_, { today }) => says(monthFrom(today, 0))],
  [/지지난 ?달|저저번 ?달/y, (_, { today }) => says(monthFrom(today, -2))],
  [/(?:지난|저번) ?달|전달/y, (_, { today }) => says(monthFrom(today, -1))],
  [/다음 ?달|내달/y, (_, { today }) => says(monthFrom(today, 1))],
  [
    /(지지난|지난|저번|이번|요번|다음) ?주 ?말/y,
    ([, step], { today }) => says(weekendFrom(today, STEPS[step!]!)),
  ],
  [/(지지난|지난|저번|이번|요번|다음) ?주/y, ([, step], { today }) => says(weekFrom(today, STEPS[step!]!))],
  [/오늘|금일/y, (_, { today }) => says(dayFrom(today, 0))],
  [/그끄저께|그끄제/y, (_, { today }) => says(dayFrom(today, -3))],
  [/그저께|그제/y, (_, { today }) => says(dayFrom(today, -2))],
  [/어제|어저께/y, (_, { today }) => says(dayFrom(today, -1))],
  [/내일 ?모레|모레/y, (_, { today }) => says(dayFrom(today, 2))],
  [/내일/y, (_, { today }) => says(dayFrom(today, 1))],
  [/글피/y, (_, { today }) => says(dayFrom(today, 3))],

  [/(지난|저번|이번|요번|다음|오는) ?(학기|방학)/y, termOf],
  [/지난|저번/y, always(says({ which: 'last' }))],
  [/이번|요번|올(?= ?(?:봄|여름|가을|겨울))/y, always(says({ which: 'this' }))],
  [/다음|오는|돌아오는/y, always(says({ which: 'next' }))],
  [/\(?([일월화수목금토])(?:요일|\))\)?/y, ([, name]) => says({ weekday: '일월화수목금토'.indexOf(name!) })],

  [/연 ?초/y, always(says({ month: 1, about: true }))],
  [/연 ?말/y, always(says({ month: 12, about: true }))],
  [/월? ?초순|상순|초반|월? ?초/y, always(says({ edge: 'early' }))],
  [/중순|중반/y, always(says({ edge: 'middle' }))],
  [/하순|후반/y, always(says({ edge: 'late' }))],
  [/월? ?말|끝/y, always(says({ edge: 'end' }))],
  [/약|대략|대충|쯤|즈음|무렵|경|정도|언저리/y, always(says({ about: true }))],

  [/에?(?: ?처음)? ?시작(?:했습니다|했어요|했음|했다|함)?/y, always({ kind: 'begun' })],
  [/부터(?: ?시작(?:했습니다|했어요|했음|했다|함)?)?|이래로?|이후로?/y, always({ kind: 'from' })],
  [/까지/y, always({ kind: 'until' })],
  [/에서/y, always({ kind: 'to' })],
  [/지금|현재|계속|쭉|여태|진행 ?중/y, always({ kind: 'now' })],
  [/에는|에|동안|내내|당시|때|중에|중|의/y, always({ kind: 'filler' })],
];

const SEASONS: Record<string, Season> = { 봄: 21, 여름: 22, 하계: 22, 가을: 23, 겨울: 24, 동계: 24 };
const STEPS: Record<string, number> = { 지지난: -2, 지난: -1, 저번: -1, 이번: 0, 요번: 0, 다음: 1, 오는: 1 };
const DAY_COUNTS = '하루 이틀 사흘 나흘 닷새 엿새 이레 여드레 아흐레 열흘'.split(' ');
const COUNTS = '한 두 세 네 다섯 여섯 일곱 여덟 아홉 열'.split(' ');
const UNITS: Record<string, 'year' | 'month' | 'week' | 'day'> = {
  년: 'year',
  해: 'year',
  개월: 'month',
  달: 'month',
  주: 'week',
  주일: 'week',
  일: 'day',
};

function agoOf([, count = '', unit = '']: string[], { today }: Standing): Word | null {
  const number = count === '일' ? 1 : COUNTS.indexOf(count) + 1 || Number(count);
  return says(ago(number, UNITS[unit]!, today));
}

function termOf([, which = '', name]: string[], standing: Standing): Word | null {
  const step = STEPS[which]!;
  return says(
    termFrom(name === '학기' ? [40, 41] : [22, 24], step < 0 ? 'last' : step > 0 ? 'next' : 'this', standing),
  );
}

function semester(term: string | undefined): Season {
  return term === '1' ? 40 : 41;
}

function yearOf(year = '', today: string): number {
  return year.length === 4 ? Number(year) : fullYear(Number(year), today);
}
