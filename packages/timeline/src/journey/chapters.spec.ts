import type { Evidence } from '@ullim/types/evidence';
import { dayNumber } from '@ullim/types/honest-date/day';
import {
  aDecision,
  aGoal,
  aJourney,
  aMilestone,
  aPivot,
  aReading,
  aReflection,
  firstPlace,
  id,
} from '../a-journey.fixture.js';
import { seenOf } from './chapter-windows.js';
import { chaptersOf, isStory, type Chapter } from './chapters.js';

const web = aGoal(1, '웹 백엔드', [
  ['pursuing', '2020-12/2021-07'],
  ['set_aside', '2021-07/..'],
]);
const learning = aGoal(2, '머신러닝', [
  ['exploring', '2021-05/2021-07'],
  ['pursuing', '2021-07/..'],
]);
const language = aGoal(3, '자연어처리', [['pursuing', '2021-09/..']]);
const twentieth: Evidence = { id: id(902), type: 'rank', value: 20, of: 38, board: 'public' };
const nouns = (chapters: readonly Chapter[]) => chapters.map(({ noun }) => noun);

describe('The story of a journey that turned', () => {
  const asked = aDecision(30, '언어와 비전, 무엇을 먼저 할까', [learning.id], { decidedOn: '2021-08-29' });
  const view = aJourney({
    goals: [learning, language, web],
    milestones: [
      aMilestone(10, '첫 대회', 'competition', 'done', {
        goalId: web.id,
        actual: '2021-03',
        evidence: [firstPlace],
      }),
      aMilestone(11, '나중 논문', 'paper', 'planned', { goalId: language.id, planned: '2022-05' }),
      aMilestone(12, '다음 강의', 'lecture', 'planned', { goalId: language.id, planned: '2022-02' }),
      aMilestone(13, '지난 계획', 'book', 'planned', { goalId: language.id, planned: '2021-10' }),
    ],
    pivots: [
      aPivot(41, [[learning.id, 'goes_on']], language.id, '2021-09', { decisionId: asked.id }),
      aPivot(40, [[web.id, 'set_aside']], learning.id, '2021-07'),
    ],
    decisions: [
      asked,
      aDecision(31, '책을 먼저 끝낼까', [web.id], { decidedOn: '2021-04-03' }),
      aDecision(32, '아직 열린 물음', [web.id]),
    ],
  });
  const chapters = chaptersOf(view);

  it('goes from how it began over each pivot and decision to today', () => {
    expect(nouns(chapters)).toEqual(['beginning', 'decision', 'pivot', 'pivot', 'today']);
    expect(chapters.map(({ itemId }) => itemId)).toEqual([web.id, id(31), id(40), id(41), id(12)]);
  });

  it('tells a decision that became a pivot once, and an open one not at all', () => {
    const decisions = chapters.filter(({ noun }) => noun === 'decision');
    expect(decisions.map(({ itemId }) => itemId)).toEqual([id(31)]);
  });

  it('ends with what one is learning toward and the next of what is planned', () => {
    const last = chapters.at(-1)!;
    expect(last.noun === 'today' && last.goals.map(({ name }) => name)).toEqual(['머신러닝', '자연어처리']);
    expect(last.noun === 'today' && last.next?.title).toBe('다음 강의');
  });

  it('shows with a pivot what led to it, and what is told well inside', () => {
    const pivot = chapters[2]!;
    expect(pivot.window.first).toBeLessThan(dayNumber('2020-12-01'));
    expect(pivot.window.last).toBeGreaterThan(dayNumber('2021-09-01'));
    for (const { day, window } of chapters) {
      const part = (day - window.first) / (window.last - window.first);
      expect(part).toBeGreaterThan(0.15);
      expect(part).toBeLessThan(0.85);
    }
  });

  it('of a single goal tells what belongs to it', () => {
    const only = chaptersOf({ ...view, goals: [web], pivots: view.pivots.slice(1) });
    expect(only.map(({ itemId }) => itemId)).toEqual([web.id, id(31), id(40), id(12)]);
  });

  it('reached goals have a chapter, unless a pivot reached them', () => {
    const [pursued, reached] = [
      ['pursuing', '2019-03/2020-02'],
      ['reached', '2020-02/..'],
    ] as const;
    const alone = aGoal(4, '자격', [[...pursued], [...reached]]);
    const turned = { ...alone, spells: alone.spells.map((spell) => ({ ...spell, pivotId: id(40) })) };
    expect(nouns(chaptersOf({ ...view, goals: [web, learning, alone] }))).toContain('reached');
    expect(nouns(chaptersOf({ ...view, goals: [web, learning, turned] }))).not.toContain('reached');
  });
});

describe('The story of a journey that never turned', () => {
  const view = aJourney({
    goals: [web, learning],
    milestones: [
      aMilestone(10, '첫 대회', 'competition', 'done', {
        goalId: web.id,
        actual: '2021-03',
        evidence: [firstPlace],
      }),
      aMilestone(11, '둘째 대회', 'competition', 'done', {
        goalId: web.id,
        actual: '2021-06',
        evidence: [twentieth],
      }),
    ],
    readings: [
      aReading(50, learning.id, 2, '2021-05-10'),
      aReading(51, learning.id, 5, '2021-08-03'),
      aReading(52, learning.id, 3, '2021-10-25'),
      aReading(53, learning.id, 2, '2021-11-25'),
    ],
  });

  it('is told by its goals, its first places and where the echo turned', () => {
    expect(nouns(chaptersOf(view))).toEqual(['beginning', 'rank', 'beginning', 'turn', 'today']);
  });

  it('is never longer than one likes to listen', () => {
    const goals = Array.from({ length: 60 }, (_, n) =>
      aGoal(100 + n, `목표 ${n}`, [['pursuing', '2021-02/..']]),
    );
    expect(chaptersOf({ ...view, goals: [web, learning, ...goals] }).length).toBeLessThanOrEqual(31);
  });
});

describe('A journey that has no story yet', () => {
  it('has no chapters without anything, and one with a goal alone', () => {
    expect(chaptersOf(aJourney())).toEqual([]);
    expect(chaptersOf(aJourney({ reflections: [aReflection(20, '글', '2021-08')] }))).toEqual([]);
    const alone = aJourney({ goals: [language] });
    expect(nouns(chaptersOf(alone))).toEqual(['beginning']);
    expect(isStory(alone)).toBe(false);
  });

  it('begins to have one with the first thing that was done', () => {
    const milestones = [aMilestone(10, '책', 'book', 'done', { goalId: language.id, actual: '2021-10' })];
    const begun = aJourney({ goals: [language], milestones });
    expect(nouns(chaptersOf(begun))).toEqual(['beginning', 'today']);
    expect(isStory(begun)).toBe(true);
  });

  it('has one as soon as there are two goals, whatever became of them', () => {
    const set = (number: number, on: string) => aGoal(number, '접은 것', [['set_aside', on]]);
    const goals = [set(5, '2019-01/..'), set(6, '2020-01/..')];
    expect(isStory(aJourney({ goals }))).toBe(true);
    expect(chaptersOf(aJourney({ goals })).length).toBe(2);
    const pivots = [aPivot(42, [[id(5), 'set_aside']], id(6), '2020-01')];
    expect(chaptersOf(aJourney({ goals, pivots })).length).toBe(2);
  });
});

describe('The story of what was found in a journey', () => {
  const decisions = ['2021-04-03', '2021-08-29'].map((decidedOn, index) =>
    aDecision(30 + index, '무엇을 먼저 할까', [], { decidedOn }),
  );

  it('tells of that, and of the water it lies on', () => {
    const view = aJourney({ goals: [web, learning], decisions });
    expect(nouns(chaptersOf(view, new Set([id(31)])))).toEqual([
      'beginning',
      'beginning',
      'decision',
      'today',
    ]);
    expect(isStory(view, new Set())).toBe(true);
  });

  it('is none where there is no water and nothing that is told', () => {
    const view = aJourney({ decisions });
    expect([isStory(view), isStory(view, new Set([id(30), id(31)]))]).toEqual([true, true]);
    expect(chaptersOf(view, new Set([id(10)]))).toEqual([]);
    expect(isStory(view, new Set([id(10)]))).toBe(false);
  });

  it('is none of one chapter, of several goals neither', () => {
    const goals = [5, 6].map((number) => aGoal(number, '접은 것', [['set_aside', `201${number}-01/..`]]));
    const view = aJourney({ goals, pivots: [aPivot(42, [[id(5), 'set_aside']], id(6), '2016-01')] });
    expect(isStory(view)).toBe(true);
    expect(nouns(chaptersOf(view, new Set([id(10)])))).toEqual(['beginning']);
    expect(isStory(view, new Set([id(10)]))).toBe(false);
  });
});

describe('What is seen of a chapter', () => {
  const chapter = { day: 160, window: { first: 100, last: 200 } };

  it('is all of it where there is room', () => {
    expect(seenOf(chapter, 100)).toEqual(chapter.window);
  });

  it('is less on a phone, with what is told in the same place', () => {
    expect(seenOf(chapter, 50)).toEqual({ first: 130, last: 180 });
  });
});
