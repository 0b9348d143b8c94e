import { dayNumber } from '@ullim/types/honest-date/day';
import { aGoal, aJourney, aMilestone, aReading, sceneOf } from '../a-journey.fixture.js';

const goal = aGoal(1, '자연어처리', [['pursuing', '2021-11-01/..']]);
const book = aMilestone(10, '첫 책을 펴다', 'book', 'done', { goalId: goal.id, actual: '2021-12-20' });
const view = aJourney({
  goals: [goal],
  milestones: [book],
  readings: [aReading(60, goal.id, 1, '2021-12-01'), aReading(61, goal.id, 5, '2021-12-26')],
});

describe('While one moves through time', () => {
  it('what has room for its name keeps it, also where its band widens', () => {
    const [width, perDay] = [1280, 16];
    const nameless = Array.from({ length: 120 }, (_, step) => step / 4).filter((moved) => {
      const first = dayNumber('2021-12-20') - (250 + moved) / perDay;
      const window = { first, last: first + width / perDay };
      const { labels } = sceneOf(view, { size: { width, height: 600 }, window });
      return !labels.some(({ of }) => of.id === book.id);
    });
    expect(nameless).toEqual([]);
  });
});
