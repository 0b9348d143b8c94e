import { describe, expect, it } from '@jest/globals';
import { turnsOf } from '@ullim/timeline/journey/resonance-turns';
import type { Level, ReadingView } from '@ullim/types/resonance-reading';
import { captionsOf } from './captions';
import { lineOf } from './line';

const room = { width: 700, height: 300, left: 100, right: 10, top: 50, bottom: 50 };
const standing = { calendar: 'kr', today: '2021-12-26', locale: 'ko' } as const;

const readings = (...given: [Level, string][]) =>
  given.map(([level, on], i) => ({
    ...{ id: `reading ${i}`, goalId: 'nlp', level, on, sentence: null, createdAt: `2021-12-26T00:00:0${i}Z` },
    ...{ removedAt: null, version: 1, sample: false, milestoneId: null, reflectionId: null, reviewId: null },
  })) satisfies ReadingView[];

const line = (...given: [Level, string][]) => {
  const all = readings(...given);
  return lineOf(all, turnsOf(all, standing.calendar), room, standing);
};

describe('The line of a goal', () => {
  it('begins with three readings on days of their own', () => {
    expect(line([3, '2021-05'], [5, '2021-07'])).toBeNull();
    expect(line([3, '2021-05'], [4, '2021-05'], [5, '2021-07'])).toBeNull();
    expect(line([3, '2021-05'], [5, '2021-07'], [4, '2021-10'])).not.toBeNull();
  });

  it('has five strings, the faintest lowest', () => {
    const { strings } = line([3, '2021-05'], [5, '2021-07'], [3, '2021-10'])!;
    expect(strings.map(({ level, y }) => [level, y])).toEqual([
      [1, 250],
      [2, 200],
      [3, 150],
      [4, 100],
      [5, 50],
    ]);
  });

  it('lays each reading in the middle of what its date can mean, and shows how wide that is', () => {
    const { dots } = line([3, '2021-40'], [5, '2021-07-20'], [3, '2021-10'])!;
    expect(dots[0]!.vague).not.toBeNull();
    const { x, width } = dots[0]!.vague!;
    expect(dots[0]!.x).toBeCloseTo(x + width / 2, 0);
    expect(x).toBe(room.left);
    expect(dots[1]!.vague).toBeNull();
  });

  it('marks where it turns', () => {
    const { dots } = line([3, '2021-05'], [5, '2021-07'], [2, '2021-10'], [4, '2021-12'])!;
    expect(dots.map(({ turn }) => turn)).toEqual([null, 'peak', 'trough', null]);
  });

  it('is only half there in the middle of a long silence', () => {
    const near = line([3, '2021-05'], [5, '2021-07'], [2, '2021-10'])!;
    expect(near.stretches.map(({ opacity }) => opacity)).toEqual([1]);
    const far = line([3, '2019-05'], [5, '2021-07'], [2, '2021-10'])!;
    expect(Math.min(...far.stretches.map(({ opacity }) => opacity))).toBe(0.5);
  });

  it('goes on to today', () => {
    const { today } = line([3, '2021-05'], [5, '2021-07'], [2, '2021-10'])!;
    expect(today).toBe(room.width - room.right);
  });

  it('names terms while there is room, the year once, and years when there is not; none under today', () => {
    const one = line([3, '2021-03'], [5, '2021-07'], [2, '2021-10'])!;
    expect(one.names.map(({ words }) => words)).toEqual(['2021년 1학기', '여름방학', '2학기']);
    const ten = line([3, '2012-03'], [5, '2016-07'], [2, '2021-10'])!;
    expect(ten.names.map(({ words }) => words).slice(-3)).toEqual(['2018', '2019', '2020']);
  });
});

describe('What is told beside the line', () => {
  const dot = (id: string, x: number, turn: 'peak' | 'trough' | null) => ({
    ...{ id, x, turn, y: 100, level: 3 as const, vague: null },
  });

  it('stands above a peak and below a trough, and turns back at the edge', () => {
    const captions = captionsOf([dot('a', 200, 'peak'), dot('b', 650, 'trough')], {
      width: 700,
      letters: 150,
    });
    expect(captions.map(({ id, side, toLeft }) => ({ id, side, toLeft }))).toEqual([
      { id: 'a', side: 'above', toLeft: false },
      { id: 'b', side: 'below', toLeft: true },
    ]);
  });

  it('never covers what was told before, and leaves out what is no turn', () => {
    const dots = [dot('a', 200, 'peak'), dot('b', 240, null), dot('c', 300, 'peak'), dot('d', 400, 'peak')];
    expect(captionsOf(dots, { width: 700, letters: 150 }).map(({ id }) => id)).toEqual(['a', 'd']);
  });
});
