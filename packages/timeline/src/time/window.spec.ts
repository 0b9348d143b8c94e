import type { Stance } from '@ullim/types/goal';
import { dayNumber } from '@ullim/types/honest-date/day';
import { aDecision, aGoal, aJourney, aMilestone } from '../a-journey.fixture.js';
import { readJourney } from '../journey/journey.js';
import {
  atBeginning,
  atEnd,
  fitAll,
  fitGoal,
  fitLively,
  lifeOf,
  LONGEST,
  pan,
  reveal,
  SHORTEST,
  wholeOf,
  zoomAt,
} from './window.js';

const today = dayNumber('2021-12-26');
const bounds = { first: today - 1000, last: today + 100 };

describe('Fitting all', () => {
  it('shows some time around today when there is nothing yet', () => {
    const { first, last } = fitAll(readJourney(aJourney()));
    expect(first).toBeLessThan(today);
    expect(last).toBeGreaterThan(today);
  });

  it('shows at least a week around a single day', () => {
    const milestones = [aMilestone(1, '첫날', 'book', 'done', { actual: '2021-12-26' })];
    const { first, last } = fitAll(readJourney(aJourney({ milestones })));
    expect(last - first).toBeGreaterThanOrEqual(SHORTEST);
    expect(first).toBeLessThan(today);
  });

  it('holds everything from the first day to the last plan', () => {
    const milestones = [aMilestone(2, '먼 계획', 'book', 'planned', { planned: '2105' })];
    const goals = [aGoal(1, '법학', [['pursuing', '1890/1950']])];
    const { first, last } = fitAll(readJourney(aJourney({ goals, milestones })));
    expect(first).toBeLessThan(dayNumber('1890-01-01'));
    expect(last).toBeGreaterThan(dayNumber('2105-12-31'));
  });

  it('never spans more than 400 years', () => {
    const goals = [aGoal(1, '역사', [['pursuing', '1000/..']])];
    const { first, last } = fitAll(readJourney(aJourney({ goals })));
    expect(last - first).toBeCloseTo(LONGEST);
    expect(last).toBeGreaterThan(today);
  });

  it.each(['9999', '2300', '2021/9999'])(
    'keeps the journey large when something is planned for %s',
    (planned) => {
      const journey = planning(planned);
      const { first, last } = fitAll(journey);
      expect(last - first).toBeLessThan(20 * 365);
      expect(first).toBeLessThan(dayNumber('2019-01-01'));
      expect(last).toBeGreaterThan(today);
    },
  );
});

describe('All one may move through', () => {
  it.each(['9999', '2300', '2021/9999'])('reaches to a plan for %s and hardly past it', (planned) => {
    const journey = planning(planned);
    const { first, last } = wholeOf(journey);
    const life = lifeOf(journey);
    expect(first).toBeGreaterThan(dayNumber('2016-12-01'));
    expect(last).toBeGreaterThanOrEqual(life.last);
    expect(last).toBeLessThanOrEqual(Math.min(life.last + 731, dayNumber('9999-12-31') + 1));
  });

  it('begins and ends in sight, however close one looks', () => {
    const life = lifeOf(planning('2024-03-10'));
    const close = { first: today, last: today + 20 };
    expect(atBeginning(close, life)).toEqual({ first: life.first - 2, last: life.first + 18 });
    expect(atEnd(close, life)).toEqual({ first: life.last - 18, last: life.last + 2 });
  });

  it('ends where days end', () => {
    const far = { first: today, last: today + 4000 };
    expect(atEnd(far, lifeOf(planning('9999'))).last).toBe(dayNumber('9999-12-31') + 1);
    expect(atBeginning(far, { first: dayNumber('0001-02-01'), last: today }).first).toBe(
      dayNumber('0001-01-01'),
    );
  });
});

function planning(planned: string) {
  const goals = [aGoal(1, '법학', [['pursuing', '2019/..']])];
  const milestones = [aMilestone(2, '먼 계획', 'book', 'planned', { planned })];
  return readJourney(aJourney({ goals, milestones }));
}

describe('What one sees first', () => {
  const fits = (stance: Stance, period: string, actual: string) => {
    const goals = [aGoal(1, '웹 백엔드', [[stance, period]])];
    const milestones = [aMilestone(2, '첫 사이트', 'project', 'done', { goalId: goals[0]!.id, actual })];
    const journey = readJourney(aJourney({ goals, milestones }));
    return { all: fitAll(journey), lively: fitLively(journey) };
  };

  it('is everything up to today while something goes on', () => {
    const { all, lively } = fits('pursuing', '2020-01/..', '2021-08-01');
    expect(lively).toEqual(all);
  });

  it('is everything up to today also while a band goes on in silence', () => {
    const { all, lively } = fits('pursuing', '2020-01/..', '2020-12-01');
    expect(lively).toEqual(all);
  });

  it('leaves out a silence that is most of all there is, though the band goes on', () => {
    const { all, lively } = fits('pursuing', '2020-01/..', '2020-02-01');
    expect(lively.first).toBe(all.first);
    expect(lively.last).toBeGreaterThan(dayNumber('2020-02-01'));
    expect(lively.last).toBeLessThan(dayNumber('2020-05-01'));
  });

  it('leaves out a shorter one when nothing goes on any more', () => {
    const { lively } = fits('reached', '2021-07-10', '2020-01-05');
    expect(lively.last).toBeGreaterThan(dayNumber('2021-07-10'));
    expect(lively.last).toBeLessThan(dayNumber('2021-12-01'));
  });

  it('shows a goal in which nothing happened yet from its beginning to today', () => {
    const journey = readJourney(aJourney({ goals: [aGoal(1, '피아노', [['pursuing', '2019-22~/..']])] }));
    expect(fitLively(journey)).toEqual(fitAll(journey));
  });

  it('keeps all that is planned, and today on the way there', () => {
    const goals = [aGoal(1, '비전', [['exploring', '2019/..']])];
    const milestones = [aMilestone(2, '논문', 'paper', 'planned', { planned: '2022-05' })];
    const journey = readJourney(aJourney({ goals, milestones }));
    expect(fitLively(journey)).toEqual(fitAll(journey));
  });
});

describe('A plan', () => {
  const planning = (planned: string) => {
    const goals = [aGoal(1, '비전', [['exploring', '2019/..']])];
    const milestones = [aMilestone(2, '논문', 'paper', 'planned', { planned })];
    return fitLively(readJourney(aJourney({ goals, milestones })));
  };

  it('is seen at first when it is some years ahead', () => {
    expect(planning('2026').last).toBeGreaterThan(dayNumber('2026-12-31'));
  });

  it.each(['9999', '2190-05', '9998/9999'])('for %s leaves what is near as large as it was', (planned) => {
    expect(planning(planned)).toEqual(planning('2021-12-26'));
  });

  it('that reaches far ahead is seen from its beginning', () => {
    const { first, last } = planning('2022/9999');
    expect(first).toBeGreaterThan(dayNumber('2016-01-01'));
    expect(last).toBeLessThan(dayNumber('2040-01-01'));
  });
});

describe('A look-back', () => {
  const nlp = aGoal(1, '자연어처리', [['pursuing', '2021-01/..']]);
  const asking = (lookBackOn: string) => {
    const decision = aDecision(40, '연구실에 갈까', [nlp.id], { decidedOn: '2021-12-01', lookBackOn });
    return readJourney(aJourney({ goals: [nlp], decisions: [decision] }));
  };

  it('is seen at first when it is not far ahead', () => {
    expect(fitLively(asking('2022-03-01')).last).toBeGreaterThan(dayNumber('2022-03-01'));
  });

  it('makes nothing small at first when it is, and is part of the whole', () => {
    const far = asking('2040');
    expect(fitLively(far).last).toBeLessThan(dayNumber('2022-06-01'));
    expect(wholeOf(far).last).toBeGreaterThan(dayNumber('2040-01-01'));
  });
});

describe('Fitting a goal', () => {
  const web = aGoal(1, '웹 백엔드', [
    ['pursuing', '2019-03/2020-07'],
    ['set_aside', '2020-07/..'],
  ]);
  const nlp = aGoal(2, '자연어처리', [['pursuing', '2021-09/..']]);
  const book = aMilestone(3, '책', 'book', 'planned', { goalId: nlp.id, planned: '2022-05' });
  const journey = readJourney(aJourney({ goals: [web, nlp], milestones: [book] }));
  const isAround = (id: string, first: string, last: string) => {
    const window = fitGoal(journey, id)!;
    expect(window.first).toBeLessThan(dayNumber(first));
    expect(window.last).toBeGreaterThan(dayNumber(last));
    return window;
  };

  it('shows its life from the first day to the last plan', () => {
    expect(isAround(nlp.id, '2021-09-01', '2022-05-31').first).toBeGreaterThan(dayNumber('2021-05-01'));
  });

  it('ends where it was set aside', () => {
    expect(isAround(web.id, '2019-03-01', '2020-07-31').last).toBeLessThan(dayNumber('2020-10-01'));
  });

  it('is nothing for a goal that is not there', () => {
    expect(fitGoal(journey, 'another')).toBeNull();
  });
});

describe('Moving', () => {
  const window = { first: today - 100, last: today };

  it('keeps the day under the pointer in its place while zooming', () => {
    const anchor = today - 25;
    const zoomed = zoomAt(window, 2, anchor, bounds);
    expect(zoomed.last - zoomed.first).toBeCloseTo(50);
    expect((anchor - zoomed.first) / 50).toBeCloseTo(0.75);
  });

  it('stops zooming at a week', () => {
    const zoomed = zoomAt(window, 1000, today - 50, bounds);
    expect(zoomed.last - zoomed.first).toBeCloseTo(SHORTEST);
  });

  it('cannot lose the journey', () => {
    const { first, last } = pan(window, 100_000, bounds);
    expect((first + last) / 2).toBeCloseTo(bounds.last);
  });

  it('moves no further than a day needs to be seen', () => {
    expect(reveal(window, today - 50)).toEqual(window);
    const moved = reveal(window, today + 10);
    expect(moved.last).toBeCloseTo(today + 20);
    expect(moved.last - moved.first).toBeCloseTo(100);
  });
});
