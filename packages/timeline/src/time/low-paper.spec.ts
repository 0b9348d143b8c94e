import { aGoal, aJourney, aMilestone, sceneOf } from '../a-journey.fixture.js';
import { overlap } from '../labels/obstacles.js';

const goal = aGoal(1, '자연어처리', [['pursuing', '2021-09/..']]);
const someday = aMilestone(10, '언젠가 읽을 책', 'book', 'planned', { goalId: goal.id });
const view = aJourney({ goals: [goal], milestones: [someday] });
const heldAcross = sceneOf(view, { size: { width: 740, height: 200 } });
const atADesk = sceneOf(view);

describe('Paper as low as a phone held across', () => {
  it('leaves more of itself to the river: axis and foot row are lower', () => {
    expect(heldAcross.axis.ground!.height).toBeLessThan(atADesk.axis.ground!.height);
    expect(heldAcross.rack!.box.height).toBeLessThan(atADesk.rack!.box.height);
  });

  it('still says years over terms, and today between them', () => {
    const { axis, today, size } = heldAcross;
    const names = (
      ticks: { name: { text: string; at: readonly [number, number]; font: { size: number } } | null }[],
    ) =>
      ticks.flatMap(({ name }) =>
        name ? [{ x: name.at[0], y: name.at[1] - name.font.size, width: 20, height: name.font.size }] : [],
      );
    const [years, terms] = [names(axis.years), names(axis.terms)];
    expect(years.length).toBeGreaterThan(0);
    expect(terms.length).toBeGreaterThan(0);
    for (const box of [...years, ...terms, today!.pill]) {
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(axis.ground!.height);
    }
    expect(years.some((year) => terms.some((term) => overlap(year, term)))).toBe(false);
    expect(size.height).toBe(200);
  });
});
