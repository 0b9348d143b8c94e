import { dayNumber } from '@ullim/types/honest-date/day';
import { aGoal, aJourney, sceneOf } from '../a-journey.fixture.js';
import { estimateWidth } from '../estimate-width.js';

const journey = aJourney({ goals: [aGoal(1, '자연어처리', [['pursuing', '2020-03/..']])] });
const from = dayNumber('2021-04-01');

/** The names of a window of so many days that begins in April 2021. */
function namesIn(days: number, orientation: 'right' | 'down'): string[] {
  const size = orientation === 'right' ? { width: 1280, height: 640 } : { width: 360, height: 560 };
  const scene = sceneOf(journey, { window: { first: from, last: from + days }, size, orientation });
  return scene.axis.fine.flatMap(({ name }) => name?.text ?? []);
}

const phoneIn = (days: number) =>
  sceneOf(journey, {
    window: { first: from, last: from + days },
    size: { width: 360, height: 560 },
    orientation: 'down',
  });

describe('On the axis', () => {
  it.each([
    [
      'months have names in a picture of some months',
      280,
      'right',
      ['4월', '5월', '6월', '7월', '8월', '9월'],
    ],
    ['months have names in a picture of some months on a phone', 150, 'down', ['4월', '5월', '6월', '7월']],
    ['so have Mondays in one of some weeks', 30, 'right', ['4월 5일', '4월 12일', '4월 19일', '4월 26일']],
    ['so have Mondays in one of some weeks on a phone', 30, 'down', ['4월 5일', '4월 12일', '4월 19일']],
    ['and days in one of some days', 5, 'right', ['4월 1일', '4월 2일', '4월 3일', '4월 4일', '4월 5일']],
  ] as const)('%s', (_, days, orientation, names) => {
    expect(namesIn(days, orientation)).toEqual(expect.arrayContaining([...names]));
  });

  it.each(['ko', 'en'] as const)('names never touch, however close one looks: in %s', (locale) => {
    for (let days = 2; days < 800; days = Math.ceil(days * 1.07)) {
      const window = { first: from, last: from + days };
      const { axis } = sceneOf(journey, { window, size: { width: 1280, height: 640 }, locale });
      const names = axis.fine.flatMap(({ name }) => name ?? []);
      for (const [index, { at }] of names.slice(1).entries()) {
        const { text, font, at: before } = names[index]!;
        expect(before[0] + estimateWidth(text, font) + 8).toBeLessThan(at[0]);
      }
    }
  });

  it('on a phone names stand right under their ticks, or under the name of a term that is there', () => {
    for (let days = 8; days < 160; days += 3) {
      const { axis } = phoneIn(days);
      const terms = axis.terms.flatMap(({ name }) => name?.at[1] ?? []);
      for (const { tick, name } of axis.fine) {
        if (!name) continue;
        const places = [tick[0][1] + 17, ...terms.map((term) => term + 15)];
        expect(places.some((place) => Math.abs(place - name.at[1]) < 0.01)).toBe(true);
        for (const term of terms) expect(Math.abs(term - name.at[1])).toBeGreaterThan(14.9);
      }
    }
  });

  it.each([
    [2, false],
    [20, true],
  ])('a name of a phone has paper around it where lanes lie under it: with %i goals %s', (count, halo) => {
    const goals = Array.from({ length: count }, (_, index) =>
      aGoal(index + 1, `목표 ${index}`, [['pursuing', '2020/..']]),
    );
    const scene = sceneOf(aJourney({ goals }), {
      ...{ window: { first: from, last: from + 300 }, size: { width: 360, height: 560 } },
      ...{ orientation: 'down' as const, scroll: 0 },
    });
    const names = scene.axis.terms.flatMap(({ name }) => name ?? []);
    expect(names.length).toBeGreaterThan(0);
    expect(names.map((name) => name.halo)).toEqual(names.map(() => halo));
  });

  it('before 1970 weeks begin on Mondays, too', () => {
    const first = dayNumber('1950-05-01');
    const { axis } = sceneOf(journey, {
      window: { first, last: first + 30 },
      size: { width: 1280, height: 640 },
    });
    expect(axis.fine.map(({ name }) => name?.text)).toEqual(
      expect.arrayContaining(['5월 8일', '5월 15일', '5월 22일', '5월 29일']),
    );
  });
});
