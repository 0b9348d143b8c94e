import type { Evidence } from '@ullim/types/evidence';
import { dayNumber } from '@ullim/types/honest-date/day';
import { aGoal, aJourney, aMilestone, id, sceneOf } from '../a-journey.fixture.js';
import { overlap } from './obstacles.js';

const LONG = '처음부터 끝까지 혼자서 만들어 보는 작은 검색 엔진과 그 뒤에 있는 생각들을 적은 두꺼운 책';
const goal = aGoal(1, '자연어처리', [['pursuing', '2020-03/..']]);
const day = (index: number) => `2021-04-${String(index).padStart(2, '0')}`;
const books = (days: readonly number[]) =>
  days.map((each) =>
    aMilestone(each, `${each} ${LONG}`, 'book', 'done', { goalId: goal.id, actual: day(each) }),
  );

function titlesIn(days: readonly number[], length: number) {
  const first = dayNumber('2021-04-01');
  const scene = sceneOf(aJourney({ goals: [goal], milestones: books(days) }), {
    window: { first, last: first + length },
    size: { width: 1280, height: 640 },
  });
  return scene.labels.filter(({ of }) => of.noun === 'milestone');
}

describe('A long title', () => {
  it('is told in part in a picture of years, and whole where one looks closely and nothing stands there', () => {
    const said = (length: number) => titlesIn([10], length).map(({ texts: [title] }) => title!.text);
    expect(said(1_500)).toEqual([expect.stringMatching(/^10 처음부터.*…$/)]);
    expect(said(30)).toEqual([`10 ${LONG}`]);
  });

  it('is told once of what has a seal, which hangs over its mark already', () => {
    const evidence: Evidence[] = [{ id: id(800), type: 'rank', value: 2, of: 200, board: 'public' }];
    const second = { ...books([10])[0]!, evidence };
    const first = dayNumber('2021-04-01');
    const { labels } = sceneOf(aJourney({ goals: [goal], milestones: [second] }), {
      window: { first, last: first + 30 },
      size: { width: 1280, height: 640 },
    });
    const said = labels.flatMap(({ of, texts }) =>
      of.noun === 'milestone' ? texts.map(({ text }) => text) : [],
    );
    expect(said.sort()).toEqual([`10 ${LONG}`, '2위']);
  });

  it('leaves its neighbours their room', () => {
    const labels = titlesIn([4, 8, 12, 16, 20], 30);
    expect(labels.length).toBeGreaterThan(3);
    for (const one of labels)
      for (const other of labels) if (one !== other) expect(overlap(one.box, other.box, 3)).toBe(false);
    for (const { box } of labels) expect(box.x + box.width).toBeLessThanOrEqual(1280 - 6);
  });
});
