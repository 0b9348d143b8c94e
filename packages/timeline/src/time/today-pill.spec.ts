import { aGoal, aJourney, sceneOf } from '../a-journey.fixture.js';

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
