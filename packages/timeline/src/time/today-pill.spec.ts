import { dayNumber } from '@ullim/types/honest-date/day';
import { aGoal, aJourney, sceneOf } from '../a-journey.fixture.js';
import { estimateWidth } from '../estimate-width.js';

/** On the 26th of December, in winter vacation. */
const view = aJourney({ goals: [aGoal(1, 'Music', [['pursuing', '2020-03/..']])] });
const namesAt = (first: number, last: number) => {
  const { axis, today } = sceneOf(view, {
    ...{ window: { first, last }, size: { width: 1000, height: 500 }, locale: 'en' },
  });
  return { named: axis.terms.flatMap(({ name }) => name?.text ?? []), today: today! };
};

describe("Today's pill", () => {
  it('moves a little along its line rather than that a term loses its name to it', () => {
    const { named, today } = namesAt(18_700, 19_200);
    expect(named).toContain('Winter vacation');
    const { x, width } = today.pill;
    const [at] = today.line[0];
    expect(Math.abs(at - (x + width / 2))).toBeGreaterThan(1);
    expect(at).toBeGreaterThan(x);
    expect(at).toBeLessThan(x + width);
    expect(today.name.at[0]).toBe(x + 12);
  });

  it('stands in the middle of its line where all terms find room beside it', () => {
    const { today } = namesAt(18_940, 19_040);
    const { x, width } = today.pill;
    expect(x + width / 2).toBeCloseTo(today.line[0][0], 6);
  });
});

describe("Today's line", () => {
  it.each([
    ['days', 18_984, 18_994],
    ['months', 18_900, 19_100],
  ])('runs through no name of %s', (_, first, last) => {
    const on = first + 0.4 * (last - first);
    for (const day of ['2021-12-02', '2021-12-12', '2021-12-26', '2021-12-30']) {
      const window = { first: dayNumber(day) - on + first, last: dayNumber(day) - on + last };
      const { axis, today } = sceneOf(
        { ...view, today: day },
        { window, size: { width: 1000, height: 500 } },
      );
      const [at] = today!.line[0];
      const names = axis.fine.flatMap(({ name }) => name ?? []);
      expect(names.length).toBeGreaterThan(3);
      for (const {
        text,
        font,
        at: [x],
      } of names)
        expect(at < x || at > x + estimateWidth(text, font)).toBe(true);
    }
  });

  it('nor through one down a phone', () => {
    for (let first = 18_984; first < 18_985; first += 0.02) {
      const window = { first, last: first + 8 };
      const { axis, today } = sceneOf(view, {
        window,
        size: { width: 360, height: 520 },
        orientation: 'down',
      });
      const y = today!.line[0][1];
      for (const { name } of axis.fine) if (name) expect(y < name.at[1] - 9 || y > name.at[1] + 2).toBe(true);
    }
  });
});
