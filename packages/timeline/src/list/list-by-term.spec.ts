import {
  aDecision,
  aGoal,
  aJourney,
  aMilestone,
  aPivot,
  aReading,
  aReflection,
  aReview,
  id,
} from '../a-journey.fixture.js';
import { listByTerm, type TermGroup } from './list-by-term.js';

const goal = aGoal(1, '자연어처리', [['pursuing', '2021-09/..']]);
const view = aJourney({
  goals: [goal],
  milestones: [
    aMilestone(10, '기계학습', 'course', 'done', { actual: '2021-41' }),
    aMilestone(11, '첫 사이트', 'project', 'done', { actual: '2021-01-05/2021-02' }),
    aMilestone(12, '어느 책', 'book', 'done', { actual: '2021' }),
    aMilestone(13, '영상 처리 자격', 'certificate', 'planned'),
    aMilestone(14, '논문 세 편', 'paper', 'planned', { planned: '2022-03' }),
  ],
  reflections: [aReflection(20, '조용해졌다', '2021-05-24')],
});
const headings = (groups: TermGroup[]) => groups.map(({ when }) => when);

describe('A journey as a list', () => {
  it('groups by term, newest first, with "sometime" at the end', () => {
    expect(headings(listByTerm(view))).toEqual(['2022-40', '2021-41', '2021-40', '2021', '2020-24', null]);
  });

  it('can begin with the oldest, and still ends with "sometime"', () => {
    expect(headings(listByTerm(view, 'oldest'))).toEqual([
      '2020-24',
      '2021',
      '2021-40',
      '2021-41',
      '2022-40',
      null,
    ]);
  });

  it('puts a year that is all one knows under the year, not under the winter it begins in', () => {
    const year = listByTerm(view).find(({ when }) => when === '2021')!;
    expect(year.entries).toMatchObject([{ milestone: { title: '어느 책' } }]);
  });

  it('tells the turns of goals beside what was done', () => {
    const term = listByTerm(view, 'oldest').find(({ when }) => when === '2021-41')!;
    expect(term.entries.map(({ noun }) => noun).sort()).toEqual(['milestone', 'spell']);
  });

  it('tells pivots, decisions with what bounds them, and reviews; an open question has no date yet', () => {
    const told = listByTerm(
      aJourney({
        goals: [goal],
        pivots: [aPivot(30, [[id(2), 'set_aside']], goal.id, '2021-07')],
        decisions: [
          aDecision(40, '언어와 비전 중', [goal.id], { decidedOn: '2021-08-29' }, [
            ['1년은 있기', '2022-01/2022-12'],
          ]),
          aDecision(41, '대학원에 갈까', [goal.id]),
        ],
        reviews: [aReview(50, '2021-41'), { ...aReview(51, '2021-40'), keptAt: null }],
      }),
      'oldest',
    );
    expect(told.map(({ when, entries }) => [when, entries.map(({ noun }) => noun)])).toEqual([
      ['2021-22', ['pivot', 'decision']],
      ['2021-41', ['spell', 'review']],
      ['2021-24', ['constraint']],
      [null, ['decision']],
    ]);
  });

  it('tells how a goal echoed, as it was said', () => {
    const reading = { ...aReading(60, goal.id, 4, '2021-10-02'), sentence: '말이 들리기 시작했다' };
    const gone = aReading(61, id(99), 2, '2021-10-02');
    const term = listByTerm(aJourney({ goals: [goal], readings: [reading, gone] }))[0]!;
    expect(term.entries).toMatchObject([
      { noun: 'reading', goal: { name: '자연어처리' }, reading: { sentence: '말이 들리기 시작했다' } },
      { noun: 'spell' },
    ]);
  });

  it('asks what came of a decision on its day, and tells it once it is known', () => {
    const [asking, postponed, answered, quiet] = [
      aDecision(40, '언어와 비전 중', [goal.id], { decidedOn: '2021-08-29', lookBackOn: '2022-12' }),
      {
        ...aDecision(41, '연구실에 갈까', [goal.id], { decidedOn: '2021-08-29', lookBackOn: '2022-12' }),
        postponedTo: '2023-03',
      },
      {
        ...aDecision(42, '휴학할까', [goal.id], { decidedOn: '2021-01-10', lookBackOn: '2021-07' }),
        outcome: {
          on: '2021-09-05',
          words: '잘 쉬었다',
          prediction: 'as_expected' as const,
          writtenAt: '2021-09-05T00:00:00Z',
        },
      },
      aDecision(43, '무엇을 읽을까', [goal.id], { decidedOn: '2021-08-29' }),
    ];
    const told = listByTerm(aJourney({ decisions: [asking, postponed, answered, quiet] })).flatMap((group) =>
      group.entries.flatMap((entry) =>
        entry.noun === 'look_back' || entry.noun === 'outcome'
          ? [[group.when, entry.noun, entry.decision.question]]
          : [],
      ),
    );
    expect(told).toEqual([
      ['2023-40', 'look_back', '연구실에 갈까'],
      ['2022-41', 'look_back', '언어와 비전 중'],
      ['2021-41', 'outcome', '휴학할까'],
    ]);
  });

  it('tells the spells that a pivot opened with the pivot, but for those with words of their own', () => {
    const pivot = aPivot(30, [[id(1), 'set_aside']], id(2), '2021-07');
    const [left, entered] = [
      aGoal(1, '웹 백엔드', [
        ['pursuing', '2020-12/2021-07'],
        ['set_aside', '2021-07/..'],
      ]),
      aGoal(2, '머신러닝', [['pursuing', '2021-07/..']]),
    ];
    left.spells[1]!.pivotId = pivot.id;
    entered.spells[0] = { ...entered.spells[0]!, pivotId: pivot.id, reason: '더 듣고 싶어서' };
    const view = aJourney({ goals: [left, entered], pivots: [pivot] });
    const nouns = (journey: typeof view) =>
      listByTerm(journey, 'oldest').map(({ entries }) => entries.map(({ noun }) => noun));
    expect(nouns(view)).toEqual([['spell'], ['pivot', 'spell']]);
    expect(nouns({ ...view, pivots: [] })).toEqual([['spell'], ['spell', 'spell']]);
  });

  it('sums what was studied in each term, and under the year what is known no better', () => {
    const study = [
      { on: '2021-09-02', goalId: goal.id, milestoneId: id(10), minutes: 90 },
      { on: '2021-41', goalId: goal.id, milestoneId: null, minutes: 30 },
      { on: '2021-10', goalId: null, milestoneId: null, minutes: 20 },
      { on: '2020', goalId: goal.id, milestoneId: null, minutes: 600 },
    ];
    expect(listByTerm(aJourney({ goals: [goal], study }))).toMatchObject([
      {
        when: '2021-41',
        study: {
          minutes: 140,
          byGoal: [
            { goalId: goal.id, minutes: 120 },
            { goalId: null, minutes: 20 },
          ],
        },
        entries: [{ noun: 'spell' }],
      },
      { when: '2020', study: { minutes: 600 }, entries: [] },
    ]);
  });

  it('knows which terms are over, which one is now, and how much of each is still to come', () => {
    const plans = [
      aMilestone(14, '논문 세 편', 'paper', 'planned', { planned: '2022-03' }),
      aMilestone(15, '비전 강의', 'lecture', 'planned', { planned: '2022-01-20' }),
      aMilestone(16, '논문: 어텐션', 'paper', 'done', { actual: '2021-12-24' }),
      aMilestone(17, '기계학습', 'course', 'done', { actual: '2021-41' }),
      aMilestone(18, '영상 처리 자격', 'certificate', 'planned'),
    ];
    const told = listByTerm(aJourney({ milestones: plans }));
    expect(told.map(({ when, lies, ahead, entries }) => [when, lies, ahead, entries.length])).toEqual([
      ['2022-40', 'ahead', 1, 1],
      ['2021-24', 'now', 1, 2],
      ['2021-41', 'past', 0, 1],
      [null, null, 0, 1],
    ]);
  });

  it('follows the calendar', () => {
    expect(headings(listByTerm({ ...view, calendar: 'plain' }))[0]).toBe('2022-21');
  });

  it('is empty for an empty journey', () => {
    expect(listByTerm(aJourney())).toEqual([]);
  });
});
