import {
  aDecision,
  aGoal,
  aJourney,
  aMilestone,
  aPivot,
  aReflection,
  aReview,
  id,
} from './a-journey.fixture.js';
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

  it('follows the calendar', () => {
    expect(headings(listByTerm({ ...view, calendar: 'plain' }))[0]).toBe('2022-21');
  });

  it('is empty for an empty journey', () => {
    expect(listByTerm(aJourney())).toEqual([]);
  });
});
