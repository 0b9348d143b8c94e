import { aGoal, aJourney, aMilestone, aPivot } from './a-journey.fixture.js';
import { readJourney } from './journey/journey.js';
import { overviewOf } from './overview.js';
import type { Shape } from './paint/shapes.js';
import { fitAll } from './time/window.js';

const web = aGoal(1, '웹 백엔드', [
  ['pursuing', '2020-03/2021-07'],
  ['set_aside', '2021-07/..'],
]);
const nlp = aGoal(2, '자연어처리', [['pursuing', '2021-07/..']]);
const pivot = aPivot(30, [[web.id, 'set_aside']], nlp.id, '2021-07');
const size = { width: 1200, height: 66 };
const overviewOfAll = (view: Parameters<typeof readJourney>[0]) => {
  const journey = readJourney(view);
  return overviewOf(journey, fitAll(journey), size);
};
const standing = (journey: ReturnType<typeof readJourney>, width: number, height: number) =>
  overviewOf(journey, fitAll(journey), { width, height }, 'down');
const tinted = (shapes: Shape[], colour: string) =>
  shapes.filter((shape) => shape.type === 'polyline' && shape.fill?.colour === colour);

describe('The overview of a journey', () => {
  it('shows each goal as a body in its dye, and each turn as a way between them', () => {
    const shapes = overviewOfAll(aJourney({ goals: [web, nlp], pivots: [pivot] }));
    expect(tinted(shapes, `${web.dye}.tint`)).toHaveLength(1);
    expect(tinted(shapes, `${nlp.dye}.tint`)).toHaveLength(1);
    expect(shapes.some(({ type }) => type === 'curve')).toBe(true);
  });

  it('has room for forty goals, and for none', () => {
    const goals = Array.from({ length: 40 }, (_, number) =>
      aGoal(number, `목표 ${number}`, [['pursuing', `20${10 + (number % 12)}-03/..`]]),
    );
    const heights = overviewOfAll(aJourney({ goals })).flatMap((shape) =>
      shape.type === 'polyline' ? shape.points.map(([, y]) => y) : [],
    );
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...heights)).toBeLessThanOrEqual(size.height);
    expect(() => overviewOfAll(aJourney())).not.toThrow();
  });

  it('stands upright on a phone: what lies to the right on a low band lies below, and nothing is written', () => {
    const journey = readJourney(aJourney({ goals: [web, nlp], pivots: [pivot] }));
    const shapes = standing(journey, 24, 500);
    const points = shapes.flatMap((shape) => (shape.type === 'polyline' ? shape.points : []));
    expect(points.every(([x, y]) => x >= 0 && x <= 24 && y >= 0 && y <= 500)).toBe(true);
    expect(shapes.filter(({ type }) => type === 'text')).toEqual([]);
    const [[earlier], [later]] = [web, nlp].map(({ dye }) => tinted(shapes, `${dye}.tint`)) as [
      Shape[],
      Shape[],
    ];
    const top = (shape: Shape) =>
      shape.type === 'polyline' ? Math.min(...shape.points.map(([, y]) => y)) : NaN;
    expect(top(earlier!)).toBeLessThan(top(later!));
  });

  it('draws no more ticks than there are pixels for', () => {
    const milestones = Array.from({ length: 5000 }, (_, number) =>
      aMilestone(100 + number, '책', 'book', 'done', {
        goalId: nlp.id,
        actual: `2021-${String(8 + (number % 4)).padStart(2, '0')}-${String(1 + (number % 28)).padStart(2, '0')}`,
      }),
    );
    const hairs = overviewOfAll(aJourney({ goals: [web, nlp], milestones })).filter(
      (shape) => shape.type === 'hairs',
    );
    expect(hairs).toHaveLength(1);
    expect(hairs[0]!.lines.length).toBeLessThan(size.width / 2);
  });

  it('under a phone held across is all river, and nothing is written', () => {
    const journey = readJourney(aJourney({ goals: [web, nlp], pivots: [pivot] }));
    const shapes = overviewOf(journey, fitAll(journey), { width: 740, height: 27 });
    const heights = shapes.flatMap((shape) =>
      shape.type === 'polyline' ? shape.points.map(([, y]) => y) : [],
    );
    expect(shapes.filter(({ type }) => type === 'text')).toEqual([]);
    expect([Math.min(...heights), Math.max(...heights)]).toEqual([0, 27]);
  });

  it('names the years, and of many only some', () => {
    const since = (year: number) => aJourney({ goals: [aGoal(1, '법학', [['pursuing', `${year}/..`]])] });
    const years = (view: ReturnType<typeof aJourney>) =>
      overviewOfAll(view).flatMap((shape) => (shape.type === 'text' ? Number(shape.text) : []));
    expect(years(since(2019))).toContain(2020);
    expect(years(since(1890)).every((year) => year % 10 === 0)).toBe(true);
  });
});
