import { dayNumber } from '@ullim/types/honest-date/day';
import { aGoal, aJourney, aMilestone, aReading, sceneOf, WORDS } from '../a-journey.fixture.js';
import { readJourney } from '../journey/journey.js';
import type { TimelineView } from '@ullim/types/timeline';
import { fitAll } from '../time/window.js';
import type { Box, Point } from '../scene.js';
import { overlap } from './obstacles.js';
import { sample } from '../the-sample.fixture.js';

const phone = { orientation: 'down', size: { width: 360, height: 520 } } as const;
const nlp = aGoal(1, '자연어처리', [['pursuing', '2021-01/..']]);
const vision = aGoal(2, '컴퓨터 비전', [['exploring', '2021-01/..']]);
const hackathon = aMilestone(10, '학교 해커톤', 'competition', 'done', { actual: '2021-08-20' });
const study = [{ on: '2021-06-03', minutes: 90, goalId: null, milestoneId: null }];
const namesIn = (view: Partial<TimelineView>, zoom = 1) => {
  const journey = aJourney(view);
  const { first, last } = fitAll(readJourney(journey));
  return sceneOf(journey, { ...phone, window: { first: last - (last - first) / zoom, last } });
};

const STRETCHES = [
  ['2020-11-01', '2023-01-15'],
  ['2021-07-20', '2022-02-23'],
  ['2021-12-10', '2022-03-20'],
  ['2022-04-01', '2022-12-20'],
];
const sampleIn = (locale: 'ko' | 'en', [first, last]: string[]) => {
  const view = { ...sample(locale), today: '2022-11-28' };
  const window = { first: dayNumber(first!), last: dayNumber(last!) };
  return sceneOf(view, { ...phone, window, locale, margin: 16, taken: 24 });
};
const inBothTongues = (['ko', 'en'] as const).flatMap((locale) =>
  STRETCHES.map((stretch) => [locale, stretch[0], stretch] as const),
);

describe('On a phone', () => {
  it.each(inBothTongues)('no line strikes a name of the sample through, in %s from %s', (locale, _, days) => {
    const { labels, arcs, brackets } = sampleIn(locale, days);
    const lines = [
      ...brackets.map(({ line }) => line),
      ...arcs.flatMap(({ curves, crown }) => [
        ...curves.map((curve) => [curve.from, curve.control1, curve.control2, curve.to]),
        ...(crown ? [crown] : []),
      ]),
    ];
    for (const { of, box } of labels)
      if (of.noun === 'goal')
        for (const line of lines) expect(shareOf(box, (y) => alongIn(line, box, y))).toBeLessThan(0.3);
  });

  it.each(inBothTongues)('no name lies in the water of another, in %s from %s', (locale, _, days) => {
    const { labels, bands } = sampleIn(locale, days);
    for (const { of, box } of labels)
      for (const { goalId, flows } of bands)
        for (const { water } of flows)
          if (of.noun === 'goal' && of.id !== goalId)
            expect(shareOf(box, (y) => isWet(water, box, y))).toBeLessThan(0.3);
  });

  it.each([
    ['one milestone', { milestones: [hackathon] }],
    ['one milestone beside a goal', { goals: [nlp], milestones: [hackathon] }],
    ['hours of study', { study }],
  ])('what belongs to no goal is named over %s', (_, view) => {
    const named = namesIn(view).labels.filter(({ of }) => of.noun === 'lane');
    expect(named.map(({ texts }) => texts[0]!.text)).toEqual([WORDS.noGoal]);
  });

  it.each([1, 2, 4])('an upright name stands on no mark, zoomed in %d times', (zoom) => {
    const milestones = Array.from({ length: 12 }, (_, index) =>
      aMilestone(20 + index, `논문 ${index}`, 'paper', 'done', {
        goalId: index % 3 ? nlp.id : vision.id,
        actual: `2021-${String(index + 1).padStart(2, '0')}-11`,
      }),
    );
    const { labels, marks } = namesIn({ goals: [nlp, vision], milestones }, zoom);
    const names = labels.filter(({ of }) => of.noun === 'goal');
    expect(names.length).toBeGreaterThan(0);
    const boxes = marks.map(({ at: [x, y] }) => ({ x: x - 5, y: y - 5, width: 10, height: 10 }));
    for (const { box } of names) expect(boxes.filter((mark) => overlap(box, mark))).toEqual([]);
  });
});

describe('On a phone with many bands', () => {
  const levels = [4, 5, 3, 4, 2] as const;
  const goals = ['그래픽스', '컴퓨터 과학', '이론', '게임', '시스템'].map((name, index) =>
    aGoal(index + 1, name, [['pursuing', '2020-01/..']]),
  );
  const readings = goals.map(({ id }, index) => aReading(30 + index, id, levels[index]!, '2020-01-01'));
  const window = { first: dayNumber('2021-03-01'), last: dayNumber('2021-12-30') };

  it.each([360, 412])('no string shows between the letters of a name, at %d px', (width) => {
    const size = { width, height: 520 };
    const scene = sceneOf(aJourney({ goals, readings }), { ...phone, size, window, taken: 24 });
    const names = scene.labels.filter(({ of }) => of.noun === 'goal');
    expect(names).toHaveLength(goals.length);
    for (const { box } of names)
      for (const { flows } of scene.bands)
        for (const { points } of flows.flatMap(({ strings }) => strings))
          expect(shareOf(box, (y) => alongIn(points, box, y))).toBeLessThan(0.3);
  });
});

/** How much of a name it holds for, from its top to its foot. */
function shareOf({ y, height }: Box, holds: (y: number) => boolean): number {
  const heights = Array.from({ length: 20 }, (_, part) => y + ((part + 0.5) * height) / 20);
  return heights.filter(holds).length / heights.length;
}

/** Whether a line, taken as straight between its points, runs inside of the letters. */
function alongIn(line: readonly Point[], { x, width }: Box, y: number): boolean {
  return crossings(line, y).some((at) => at > x + 1 && at < x + width - 1);
}

function isWet(water: readonly Point[], { x, width }: Box, y: number): boolean {
  const banks = crossings([...water, water[0]!], y);
  return Math.min(Math.max(...banks), x + width) - Math.max(Math.min(...banks), x) > width / 3;
}

function crossings(points: readonly Point[], y: number): number[] {
  return points.slice(1).flatMap(([x1, y1], index) => {
    const [x0, y0] = points[index]!;
    return y0 > y !== y1 > y ? [x0 + ((x1 - x0) * (y - y0)) / (y1 - y0)] : [];
  });
}
