import fc from 'fast-check';
import { anyDay } from './any-honest-date.fixture.js';
import { HonestDate } from './edtf.js';
import { understand, type Lean } from './understand.js';

const TODAY = '2021-12-26';

type Where = { today?: string; calendar?: 'kr' | 'plain'; locale?: 'ko' | 'en'; lean?: Lean };

function heard(text: string, where: Where = {}): string {
  const found = understand(text, { today: TODAY, calendar: 'kr', locale: 'ko', ...where });
  return 'date' in found ? found.date : found.problem;
}

describe('On 26 December 2021 a person in Korea types', () => {
  it.each([
    ['2021 2학기', '2021-41'],
    ['2021년 2학기', '2021-41'],
    ['2021년2학기', '2021-41'],
    ['2021학년도 제1학기', '2021-40'],
    ['21년 2학기', '2021-41'],
    ['21-2학기', '2021-41'],
    ['21-2', '2021-41'],
    ['2021-1', '2021-40'],
    ['2학기', '2021-41'],
    ['1학기', '2021-40'],
    ['첫 학기', '2021-40'],
    ['2021 봄학기', '2021-40'],
    ['가을학기', '2021-41'],
    ['이번 학기', '2021-41'],
    ['지난 학기', '2021-41'],
    ['다음 학기', '2022-40'],
    ['작년 2학기', '2020-41'],
    ['2021 여름방학', '2021-22'],
    ['작년 여름방학', '2020-22'],
    ['작년 여름쯤', '2020-22~'],
    ['지난 겨울방학', '2020-24'],
    ['이번 겨울방학', '2021-24'],
    ['이번 방학', '2021-24'],
    ['지난 방학', '2021-22'],
    ['다음 여름방학', '2022-22'],
    ['올여름', '2021-22'],
    ['올해 가을', '2021-23'],
    ['여름방학 때', '2021-22'],
    ['2021년 여름방학 동안', '2021-22'],
    ['여름 계절학기', '2021-22'],
    ['하계방학', '2021-22'],
  ])('the term "%s": %s', (text, date) => {
    expect(heard(text)).toBe(date);
  });

  it.each([
    ['2021', '2021'],
    ['2021년', '2021'],
    ['21년', '2021'],
    ["'21", '2021'],
    ['98년', '1998'],
    ['2020년쯤', '2020~'],
    ['2020년 무렵', '2020~'],
    ['2020년경', '2020~'],
    ['약 2020년', '2020~'],
    ['작년', '2020'],
    ['재작년', '2019'],
    ['올해', '2021'],
    ['내년', '2022'],
    ['3년 전', '2018~'],
    ['2021년 상반기', '2021-01/2021-06'],
    ['작년 하반기', '2020-07/2020-12'],
    ['2021년 초', '2021-02~'],
    ['2021년 말', '2021-12~'],
    ['작년 연말', '2020-12~'],
    ['연말', '2021-12~'],
    ['2021년 3분기', '2021-07/2021-09'],
    ['2021년?', '2021~'],
  ])('the year "%s": %s', (text, date) => {
    expect(heard(text)).toBe(date);
  });

  it.each([
    ['21년 3월', '2021-03'],
    ['2021년 3월', '2021-03'],
    ['2021/12', '2021-12'],
    ['2021.12', '2021-12'],
    ['2021. 12.', '2021-12'],
    ['21.12', '2021-12'],
    ['3월', '2021-03'],
    ['3월쯤', '2021-03~'],
    ['9월 초', '2021-09-05~'],
    ['9월 중순', '2021-09-15~'],
    ['9월 말쯤', '2021-09-28~'],
    ['9월 하순', '2021-09-25~'],
    ["'21.9", '2021-09'],
    ['2학기 초', '2021-09~'],
    ['2학기 말', '2021-12~'],
    ['이번 달', '2021-12'],
    ['이번달', '2021-12'],
    ['지난달', '2021-11'],
    ['지난 달', '2021-11'],
    ['지지난달', '2021-10'],
    ['다음 달', '2022-01'],
    ['지난 3월', '2021-03'],
    ['지난 12월', '2020-12'],
    ['작년 3월', '2020-03'],
    ['두 달 전', '2021-10~'],
    ['2개월 전', '2021-10~'],
  ])('the month "%s": %s', (text, date) => {
    expect(heard(text)).toBe(date);
  });

  it.each([
    ['3월 2일', '2021-03-02'],
    ['3월2일', '2021-03-02'],
    ['12/26', '2021-12-26'],
    ['12.26', '2021-12-26'],
    ['12-26', '2021-12-26'],
    ['12/27', '2020-12-27'],
    ['2021.12.26', '2021-12-26'],
    ['2021. 12. 26.', '2021-12-26'],
    ['2021. 12. 26. (일)', '2021-12-26'],
    ['2021년 12월 26일 일요일', '2021-12-26'],
    ['2021-9-2', '2021-09-02'],
    ['2021 12 26', '2021-12-26'],
    ['20211226', '2021-12-26'],
    ['21.12.26', '2021-12-26'],
    ['21/12/26', '2021-12-26'],
    ['2021년 12월 26일쯤', '2021-12-26~'],
    ['지난달 20일', '2021-11-20'],
    ['26일', '2021-12-26'],
    ['27일', '2021-11-27'],
    ['2월 29일', '2020-02-29'],
    ['오늘', '2021-12-26'],
    ['어제', '2021-12-25'],
    ['그제', '2021-12-24'],
    ['그저께', '2021-12-24'],
    ['내일', '2021-12-27'],
    ['모레', '2021-12-28'],
    ['사흘 전', '2021-12-23'],
    ['3일 전', '2021-12-23'],
    ['일주일 전', '2021-12-19~'],
    ['지난주', '2021-12-13/2021-12-19'],
    ['지난주 금요일', '2021-12-17'],
    ['지난 금요일', '2021-12-24'],
    ['이번 주말', '2021-12-25/2021-12-26'],
  ])('the day "%s": %s', (text, date) => {
    expect(heard(text)).toBe(date);
  });

  it.each([
    ['3월부터', '2021-03/..'],
    ['3월부터 지금까지', '2021-03/..'],
    ['3월 ~', '2021-03/..'],
    ['2021.03 ~ 현재', '2021-03/..'],
    ['2021년 2학기부터', '2021-41/..'],
    ['2020년쯤부터', '2020~/..'],
    ['지난주부터', '2021-12-13/..'],
    ['2021년 9월부터 12월까지', '2021-09/2021-12'],
    ['9월부터 12월까지', '2021-09/2021-12'],
    ['9월에서 12월까지', '2021-09/2021-12'],
    ['9월~12월', '2021-09/2021-12'],
    ['9~12월', '2021-09/2021-12'],
    ['9월-12월', '2021-09/2021-12'],
    ['2021.9~2021.12', '2021-09/2021-12'],
    ['2021.9 ~ 12', '2021-09/2021-12'],
    ['2021년 12월 ~ 2월', '2021-12/2022-02'],
    ['12월부터 2월까지', '2021-12/2022-02'],
    ['2021년 9월 2일 ~ 5일', '2021-09-02/2021-09-05'],
    ['2021년 9월 2~5일', '2021-09-02/2021-09-05'],
    ['9월 28일 ~ 3일', '2021-09-28/2021-10-03'],
    ['12/20 ~ 12/24', '2021-12-20/2021-12-24'],
    ['2021 1~2학기', '2021-40/2021-41'],
    ['2021 2학기 ~ 2022 겨울방학', '2021-41/2022-24'],
    ['2021년 2학기부터 겨울방학까지', '2021-41/2021-24'],
    ['2020~2021', '2020/2021'],
    ['20.03-20.12', '2020-03/2020-12'],
    ['2021.09.02-12.20', '2021-09-02/2021-12-20'],
    ['2021-2022 겨울방학', '2021-24'],
    ['20~21년', '2020/2021'],
    ['작년 9월부터 어제까지', '2020-09/2021-12-25'],
    ['3월부터 작년 여름까지', '2020-03/2020-22'],
    ['2021년 9월 ~ 2021년 9월', '2021-09'],
    ['2021년 9월에 시작', '2021-09/'],
  ])('the period "%s": %s', (text, date) => {
    expect(heard(text)).toBe(date);
  });
});

describe('On 26 December 2021 a person types in English', () => {
  it.each([
    ['since March', '2021-03/..'],
    ['from March', '2021-03/..'],
    ['March onwards', '2021-03/..'],
    ['from March until now', '2021-03/..'],
    ['Sep 2021 – present', '2021-09/..'],
    ['from March to May 2021', '2021-03/2021-05'],
    ['between March and May', '2021-03/2021-05'],
    ['from November to February 2021', '2020-11/2021-02'],
    ['September – December 2021', '2021-09/2021-12'],
    ['2 – 5 September 2021', '2021-09-02/2021-09-05'],
    ['September 2–5, 2021', '2021-09-02/2021-09-05'],
    ['28 – 3 January 2021', '2020-12-28/2021-01-03'],
    ['began in March', '2021-03/'],
    ['March 2021', '2021-03'],
    ['2021 March', '2021-03'],
    ['may 2021', '2021-05'],
    ['Mar 2, 2021', '2021-03-02'],
    ['March 2nd', '2021-03-02'],
    ['2 March 2021', '2021-03-02'],
    ['the 2nd of March, 2021', '2021-03-02'],
    ['Sunday, 26 December 2021', '2021-12-26'],
    ['12/26/2021', '2021-12-26'],
    ['26/12/2021', '2021-12-26'],
    ['2.9.2021', '2021-09-02'],
    ['12/26/21', '2021-12-26'],
    ['21/12', '2021-12-21'],
    ['summer 2021', '2021-22'],
    ['fall 2021', '2021-23'],
    ['summer vacation 2021', '2021-22'],
    ['Winter break 2021', '2021-24'],
    ['last summer', '2021-22'],
    ['last winter', '2020-24'],
    ['this winter', '2021-24'],
    ['2nd semester 2021', '2021-41'],
    ['first semester of 2021', '2021-40'],
    ['2021 semester 2', '2021-41'],
    ['2021 spring semester', '2021-40'],
    ['this semester', '2021-41'],
    ['next semester', '2022-40'],
    ['about 2020', '2020~'],
    ['circa 2019', '2019~'],
    ['c. 2019', '2019~'],
    ['around March', '2021-03~'],
    ['last year', '2020'],
    ['the year before last', '2019'],
    ['last month', '2021-11'],
    ['last week', '2021-12-13/2021-12-19'],
    ['yesterday', '2021-12-25'],
    ['the day before yesterday', '2021-12-24'],
    ['3 days ago', '2021-12-23'],
    ['two years ago', '2019~'],
    ['a month ago', '2021-11~'],
    ['early 2021', '2021-02~'],
    ['mid-2021', '2021-06~'],
    ['end of 2021', '2021-12~'],
    ['late 2021', '2021-11~'],
    ['start of 2021', '2021-01~'],
    ['Q3 2021', '2021-07/2021-09'],
    ['fall 2021 semester', '2021-41'],
    ['winter 2021/22', '2021-24'],
    ['winter 2021 – 2022', '2021-24/2022'],
    ['this past summer', '2021-22'],
    ['Sep 2-5', '2021-09-02/2021-09-05'],
    ['2-5 September, 2021', '2021-09-02/2021-09-05'],
    ['2021–2022 winter break', '2021-24'],
    ['winter 2021 – 2023', '2021-24/2023'],
    ['late September', '2021-09-25~'],
    ['first half of 2021', '2021-01/2021-06'],
  ])('"%s": %s', (text, date) => {
    expect(heard(text, { locale: 'en' })).toBe(date);
  });
});

describe('Either language is understood in either locale', () => {
  it.each(['2021 2학기', 'since March', '작년 여름방학', 'about 2020', 'last week'])('"%s"', (text) => {
    expect(heard(text, { locale: 'en' })).toBe(heard(text, { locale: 'ko' }));
  });
});

describe('EDTF is understood as typed', () => {
  it.each([
    ...['2021-09-02', '2021-41', '2021-41/2022-24', '2021~', '2021-09/..', '2021-09/', '2021-22/2021-06-10'],
  ])('%s', (text) => {
    expect(heard(text)).toBe(text);
  });

  it('with spaces round the slash, and with both ends the same', () => {
    expect(heard(' 2021-09 / 2021-12 ')).toBe('2021-09/2021-12');
    expect(heard('2021-09/2021-09')).toBe('2021-09');
  });
});

describe('Odd keyboards are no obstacle', () => {
  it.each([
    ['２０２１년　９월', '2021-09'],
    ['2021년 2학기'.normalize('NFD'), '2021-41'],
    ['  2021   2학기  ', '2021-41'],
    ['2021\u00a02학기\u200b', '2021-41'],
    ['2021년 9월 ～ 12월', '2021-09/2021-12'],
    ['SEPTEMBER 2021', '2021-09'],
  ])('%j', (text, date) => {
    expect(heard(text)).toBe(date);
  });
});

describe('What has no year', () => {
  it.each([
    ['3월', '2022-03'],
    ['12월', '2021-12'],
    ['여름방학', '2022-22'],
    ['12/25', '2022-12-25'],
    ['3월부터', '2022-03/..'],
    ['9월 ~ 12월', '2021-09/2021-12'],
    ['1학기', '2022-40'],
  ])('is yet to end in a plan: "%s" is %s', (text, date) => {
    expect(heard(text, { lean: 'future' })).toBe(date);
  });

  it('has begun otherwise, whatever the day', () => {
    expect(heard('12월', { today: '2021-11-30' })).toBe('2020-12');
    expect(heard('9월 ~ 12월', { today: '2021-05-01' })).toBe('2020-09/2020-12');
    expect(heard('겨울방학', { today: '2022-02-10' })).toBe('2021-24');
    expect(heard('이번 학기', { today: '2022-02-25' })).toBe('2022-40');
    expect(heard('지난 학기', { today: '2022-02-25' })).toBe('2021-41');
  });
});

describe('The plain calendar', () => {
  it('reads 2021-2 as a month and its own semesters', () => {
    expect(heard('2021-2', { calendar: 'plain' })).toBe('2021-02');
    expect(heard('this semester', { calendar: 'plain', today: '2021-08-20' })).toBe('2021-41');
  });
});

describe('A person is told why', () => {
  it.each([
    ['', 'empty'],
    [' \u3000 ', 'empty'],
    ['1학년', 'not_understood'],
    ['1학년 2학기', 'not_understood'],
    ['3학기', 'not_understood'],
    ['언젠가', 'not_understood'],
    ['someday', 'not_understood'],
    ['봄방학', 'not_understood'],
    ['spring break 2021', 'not_understood'],
    ['marching', 'not_understood'],
    ['부터', 'not_understood'],
    ['~', 'not_understood'],
    ['9', 'not_understood'],
    ['2021 2', 'not_understood'],
    ['금요일', 'not_understood'],
    ['2021년 2020년', 'not_understood'],
    ['2021년 2학기 9월', 'not_understood'],
    ['12월 ~ 아마도', 'not_understood'],
    ['2021년 2월 30일', 'impossible_day'],
    ['2월 30일', 'impossible_day'],
    ['2021-02-30', 'impossible_day'],
    ['2021.13.01', 'impossible_day'],
    ['13월', 'impossible_day'],
    ['0000', 'impossible_day'],
    ['../2020', 'no_beginning'],
    ['2020년까지', 'no_beginning'],
    ['~2020', 'no_beginning'],
    ['until May', 'no_beginning'],
    ['2022년부터 2021년까지', 'ends_before_it_begins'],
    ['2021-10/2021-09', 'ends_before_it_begins'],
    ['오늘부터 어제까지', 'ends_before_it_begins'],
    ['2021년 여름방학 ~ 2021년 6월 10일', 'ends_before_it_begins'],
  ])('%j: %s', (text, problem) => {
    expect(heard(text)).toBe(problem);
  });
});

describe('Whatever is typed', () => {
  const where = fc.record({
    today: anyDay(),
    calendar: fc.constantFrom('kr' as const, 'plain' as const),
    locale: fc.constantFrom('ko' as const, 'en' as const),
    lean: fc.constantFrom<Lean>('past', 'future'),
  });
  const pieces = fc.constantFrom(
    ...[
      '2021',
      '21',
      '9',
      '2',
      '29',
      '0',
      '99',
      '9999',
      '년',
      '월',
      '일',
      '학기',
      '여름방학',
      '작년',
      '지난',
      '다음',
      '주',
    ],
    ...[
      '부터',
      '까지',
      '~',
      '-',
      '.',
      '/',
      ' ',
      '약',
      '쯤',
      '말',
      '2월',
      '29일',
      '전',
      '9999년 전',
      '9999일 전',
      '금요일',
    ],
    ...[
      'march',
      'since ',
      'last ',
      'week',
      ' ago',
      'winter',
      '2nd',
      ' semester',
      '상반기',
      '시작',
      '지금',
      '이번 방학',
    ],
  );
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
    fc.array(pieces, { maxLength: 7 }).map((list) => list.join('')),
  );

  it('is a canonical date or a problem, and never throws', () => {
    fc.assert(
      fc.property(typed, where, (text, standing) => {
        const found = understand(text, standing);
        if ('date' in found) expect(HonestDate.parse(found.date)).toBe(found.date);
      }),
      { numRuns: 3000 },
    );
  });

  it.each(['2', ' ', '-', '2021-', '9월', '약', '~', 'a', '年', '\ud800', 'ﷺ'])(
    'is refused when it has 10,000 of %j',
    (piece) => {
      expect(heard(piece.repeat(10_000))).toMatch(/^(not_understood|empty)$/);
    },
  );
});
