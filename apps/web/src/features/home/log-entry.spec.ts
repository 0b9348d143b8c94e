import { describe, expect, it } from '@jest/globals';
import { goalInWords, kindInWords, loggedAs, milestoneInWords } from './log-entry';

const today = '2021-12-26';

describe('a line in the log box', () => {
  it('is done when it was today, last term or the day before', () => {
    for (const date of ['2021-12-26', '2021-41', '2021-12-25', '2021-09/2021-12'])
      expect(loggedAs(date, today, 'kr')).toBe('done');
  });
  it('is done when its vague date has already begun', () => {
    expect(loggedAs('2021-24', today, 'kr')).toBe('done');
  });
  it('is under way when it goes on', () => {
    expect(loggedAs('2021-09/..', today, 'kr')).toBe('under_way');
  });
  it('is a plan when it cannot have begun', () => {
    expect(loggedAs('2021-12-27', today, 'kr')).toBe('planned');
    expect(loggedAs('2022-03', today, 'kr')).toBe('planned');
  });
});

describe('the words of a line', () => {
  it.each([
    ['연구실에서 비전 논문을 처음으로 끝까지 읽었다', 'paper'],
    ['Read a paper on attention', 'paper'],
    ['스터디 여섯 번째', 'seminar'],
    ['기계학습 기말고사', 'course'],
    ['Finished chapter 3', 'book'],
    ['산책을 했다', 'other'],
    ['Played the guitar', 'other'],
    ['잠을 잤다', 'other'],
  ])('%s is a %s', (title, kind) => {
    expect(kindInWords(title)).toBe(kind);
  });
  it('name the goal they belong to', () => {
    const goals = [{ name: '머신러닝' }, { name: '컴퓨터 비전' }, { name: '비전' }];
    expect(goalInWords('비전 논문을 읽었다', goals)?.name).toBe('컴퓨터 비전');
    expect(goalInWords('머신러닝 수업', goals)?.name).toBe('머신러닝');
    expect(goalInWords('산책', goals)).toBeNull();
  });
  it('name the milestone they are about', () => {
    const milestones = [{ title: '말뭉치' }, { title: '말뭉치와 통계' }];
    expect(milestoneInWords('말뭉치와 통계 3장', milestones)?.title).toBe('말뭉치와 통계');
    expect(milestoneInWords('통계', milestones)).toBeNull();
  });
});
