import { describe, expect, it } from '@jest/globals';
import { readLogLine } from './log-line';

const standing = { today: '2021-12-26', calendar: 'kr', locale: 'ko' } as const;
const read = (line: string) => readLogLine(line, standing);

describe('a line in the log box', () => {
  it.each([
    ['어제 말뭉치 3장 90분', 90, '2021-12-25', '말뭉치 3장'],
    ['말뭉치 3장 1시간 30분 어제', 90, '2021-12-25', '말뭉치 3장'],
    ['90분 어제 말뭉치', 90, '2021-12-25', '말뭉치'],
    ['9월 2일 논문 읽기 2시간', 120, '2021-09-02', '논문 읽기'],
    ['read a paper 1h30 yesterday', 90, '2021-12-25', 'read a paper'],
    ['어제 90분', 90, '2021-12-25', ''],
    ['45m', 45, null, ''],
    ['2학기 기계학습 40시간', 2400, '2021-41', '기계학습'],
  ])('%s is study', (line, minutes, date, rest) => {
    expect(read(line)).toMatchObject({ minutes, date, rest });
  });

  it.each([
    ['어제 논문을 읽었다', '2021-12-25', '논문을 읽었다'],
    ['논문을 읽었다, 9월 2일', '2021-09-02', '논문을 읽었다'],
    ['yesterday: finished chapter 3', '2021-12-25', 'finished chapter 3'],
    ['finished chapter 3 last week', '2021-12-13/2021-12-19', 'finished chapter 3'],
    ['3월부터 연구실 세미나', '2021-03/..', '연구실 세미나'],
    ['9/2 단어 벡터 논문', '2021-09-02', '단어 벡터 논문'],
    ['2021-09-02 단어 벡터 논문', '2021-09-02', '단어 벡터 논문'],
    ['3일 전 모임에서 발표', '2021-12-23', '모임에서 발표'],
  ])('%s has its date', (line, date, rest) => {
    expect(read(line)).toMatchObject({ minutes: null, date, rest });
  });

  it.each([
    '논문을 읽었다',
    'Finished chapter 3',
    'ICPC 2021',
    '파이썬 3.10',
    'Lecture 3/4',
    '3일 만에 배우는 SQL',
    'March of the machines',
    '봄 학회에서 발표',
    '어제',
    '',
  ])('"%s" says neither when nor how long', (line) => {
    expect(read(line)).toEqual({
      minutes: null,
      date: null,
      rest: line,
      withoutDate: line,
      impossible: null,
    });
  });

  it.each([
    ['2026년 2월 30일 파이토치 90분', '2026년 2월 30일'],
    ['2026-02-30 파이토치', '2026-02-30'],
    ['논문을 읽었다 9월 31일', '9월 31일'],
  ])('"%s" names a day there never was', (line, words) => {
    expect(read(line).impossible).toBe(words);
  });
  it.each(['2월 28일 파이토치', 'Lecture 3/40', '파이썬 3.99'])('"%s" does not', (line) => {
    expect(read(line).impossible).toBeNull();
  });

  it('keeps its length where only the date is taken', () => {
    expect(read('내일 비전 논문 90분').withoutDate).toBe('비전 논문 90분');
    expect(read('비전 논문 내일 90분').withoutDate).toBe('비전 논문 90분');
  });
  it('stays whole where a person gave both elsewhere', () => {
    const line = '어제 말뭉치 90분';
    expect(readLogLine(line, standing, { date: true, length: true })).toEqual({
      minutes: null,
      date: null,
      rest: line,
      withoutDate: line,
      impossible: null,
    });
  });
});
