import fc from 'fast-check';
import { formatMinutes } from './format.js';
import { LONGEST } from './longest.js';
import { minutesIn, understandMinutes } from './understand.js';

describe('A length is understood as a person types it', () => {
  it.each([
    ['45m', 45],
    ['45분', 45],
    ['45 min', 45],
    ['45 minutes', 45],
    ["45'", 45],
    ['90', 90],
    [' 90 ', 90],
    ['９０', 90],
    ['1h30', 90],
    ['1h 30', 90],
    ['1h 30m', 90],
    ['1H30M', 90],
    ['1 h 30 min', 90],
    ['1 hour and 30 minutes', 90],
    ['1:30', 90],
    ['0:05', 5],
    ['12:00', 720],
    ['1시간 30분', 90],
    ['1시간30분', 90],
    ['1시간 30', 90],
    ['1시간반', 90],
    ['1시간 반', 90],
    ['한 시간', 60],
    ['한시간', 60],
    ['한시간 반', 90],
    ['한 시간 반', 90],
    ['두 시간', 120],
    ['두시간 삼십분', 150],
    ['열두 시간', 720],
    ['다섯시간', 300],
    ['반시간', 30],
    ['삼십분', 30],
    ['사십오 분', 45],
    ['십분', 10],
    ['십오분', 15],
    ['오분', 5],
    ['2시간', 120],
    ['2시간 동안', 120],
    ['약 2시간', 120],
    ['한 30분쯤', 30],
    ['1.5h', 90],
    ['1.5시간', 90],
    ['1,5 h', 90],
    ['0.25h', 15],
    ['1,200분', 1200],
    ['40 hrs', 2400],
    ['an hour', 60],
    ['half an hour', 30],
    ['an hour and a half', 90],
    ['two and a half hours', 150],
    ['two hours', 120],
    ['about 2 hours', 120],
    ['1시간 90분', 150],
  ])('%s is %i minutes', (text, minutes) => {
    expect(understandMinutes(text)).toEqual({ minutes });
  });

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['0', 'nothing'],
    ['0분', 'nothing'],
    ['0:00', 'nothing'],
    ['0시간 0분', 'nothing'],
    ['어제', 'not_understood'],
    ['1:75', 'not_understood'],
    ['1:3', 'not_understood'],
    ['1.5', 'not_understood'],
    ['-30', 'not_understood'],
    ['-30분', 'not_understood'],
    ['시간', 'not_understood'],
    ['1시간 75', 'not_understood'],
    ['30분 1시간', 'not_understood'],
    ['2분기', 'not_understood'],
    ['파이토치 45분', 'not_understood'],
    ['5000시간', 'too_long'],
    ['999999999', 'too_long'],
    ['9'.repeat(500), 'not_understood'],
  ])('%s: %s', (text, problem) => {
    expect(understandMinutes(text)).toEqual({ problem });
  });

  it('and what was formatted is understood again, in both languages', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: LONGEST }), fc.constantFrom('ko', 'en'), (minutes, locale) => {
        expect(understandMinutes(formatMinutes(minutes, locale))).toEqual({ minutes });
      }),
    );
  });

  it('and nothing a person can type makes it throw', () => {
    fc.assert(
      fc.property(anyTyping(), (text) => {
        const understood = understandMinutes(text);
        if ('minutes' in understood) {
          expect(Number.isInteger(understood.minutes)).toBe(true);
          expect(understood.minutes).toBeGreaterThan(0);
          expect(understood.minutes).toBeLessThanOrEqual(LONGEST);
        }
      }),
    );
  });
});

describe('A length is found in a line', () => {
  it.each([
    ['파이토치 튜토리얼 1시간 30분', 90, '파이토치 튜토리얼'],
    ['파이토치 튜토리얼 1h30', 90, '파이토치 튜토리얼'],
    ['파이토치 튜토리얼 1:30', 90, '파이토치 튜토리얼'],
    ['1시간 파이토치', 60, '파이토치'],
    ['파이토치 45분 하고 정리', 45, '파이토치 하고 정리'],
    ['PyTorch tutorial, 45m', 45, 'PyTorch tutorial'],
    ['PyTorch tutorial (45 min)', 45, 'PyTorch tutorial'],
    ['for 2 hours Operating Systems', 120, 'Operating Systems'],
    ['CS224n lecture 3 - 1h 20m', 80, 'CS224n lecture 3'],
    ['운영체제 3장 2시간', 120, '운영체제 3장'],
    ['운영체제 2시간 3장 읽음', 120, '운영체제 3장 읽음'],
    ['논문 읽기 한 시간 반', 90, '논문 읽기'],
    ['논문 읽기 두시간쯤', 120, '논문 읽기'],
    ['복습30분', 30, '복습'],
    ['30분 만에 배우는 SQL 1시간', 60, '30분 만에 배우는 SQL'],
    ['1시간', 60, ''],
    ['선형대수 삼십분', 30, '선형대수'],
    ['an hour of linear algebra', 60, 'of linear algebra'],
  ])('%s', (line, minutes, rest) => {
    expect(minutesIn(line)).toEqual({ minutes, rest });
  });

  it.each([
    '',
    '3장 읽음',
    '운영체제 3',
    '2분기 계획',
    '백준 1000번 풀기',
    '두 시간짜리 강의',
    '무한 시간',
    '이 분 만나기',
    '십분 활용',
    '요한복음 1:30 읽기',
    '파이토치 0분',
    '9000시간',
    '버전 1.5.2',
    '마르코프 연쇄',
    '2021-09-02',
  ])('but there is none in "%s"', (line) => {
    expect(minutesIn(line)).toBeNull();
  });

  it('wherever it stands, and the words around it stay', () => {
    const words = fc.stringMatching(/^[가-힣]{2,8}$/).filter((word) => !/[시분반간]/.test(word));
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 4 }),
        fc.array(words, { maxLength: 4 }),
        fc.integer({ min: 1, max: 3000 }),
        fc.constantFrom('ko', 'en'),
        (before, after, minutes, locale) => {
          const line = [...before, formatMinutes(minutes, locale), ...after].join(' ');
          const plain = !/(?:^| )(?:약|대략|한|동안|정도|쯤|가량)/.test([...before, ...after].join(' '));
          fc.pre(plain);
          expect(minutesIn(line)).toEqual({ minutes, rest: [...before, ...after].join(' ') });
        },
      ),
    );
  });

  it('and no line makes it throw', () => {
    fc.assert(
      fc.property(anyTyping(), (line) => {
        const found = minutesIn(line);
        if (found) expect(found.minutes).toBeGreaterThan(0);
      }),
    );
  });
});

describe('Minutes are written', () => {
  it.each([
    [0, '0분', '0 min'],
    [45, '45분', '45 min'],
    [60, '1시간', '1 h'],
    [90, '1시간 30분', '1 h 30 min'],
    [1500, '25시간', '25 h'],
  ])('%i', (minutes, korean, english) => {
    expect(formatMinutes(minutes, 'ko')).toBe(korean);
    expect(formatMinutes(minutes, 'en')).toBe(english);
  });
});

function anyTyping(): fc.Arbitrary<string> {
  const piece = fc.constantFrom(
    ...['1', '30', '2.5', ',', ':', ' ', '시간', '분', '반', '한', '십', 'h', 'm', 'hour', 'and a half'],
    ...['half an', '약', '쯤', '(', ')', "'", '0', '999999999', '장'],
  );
  return fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  );
}
