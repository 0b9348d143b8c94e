import fc from 'fast-check';
import type { Level, ReadingView } from '@ullim/types/resonance-reading';
import { aGoal, aJourney, aReading, WORDS } from '../a-journey.fixture.js';
import { estimateWidth } from '../estimate-width.js';
import { readJourney } from './journey.js';
import { curveOf } from './resonance-curve.js';
import { layOut } from '../layout.js';
import { blended, echoesDiffer, widened } from './widening.js';
import { fitAll } from '../time/window.js';

const nlp = aGoal(1, '자연어처리', [['pursuing', '2021-01/..']]);
const web = aGoal(2, '웹 백엔드', [['pursuing', '2021-03/..']]);
const read = (readings: ReadingView[], goals = [nlp, web]) => readJourney(aJourney({ goals, readings }));
const three = aReading(10, nlp.id, 3, '2021-06-01');
const five = aReading(11, nlp.id, 5, '2021-11-01');
const today = { calendar: 'kr', today: '2021-12-26' } as const;
const curve = (...readings: ReadingView[]) => curveOf(readings, today)!;

describe('A band on the way to another width', () => {
  it('is in between, and ends where it is said to be', () => {
    const [before, after] = [curve(three), curve(three, five)];
    const day = after.to;
    expect(blended(before, after, 0)!.resonanceAt(day)).toBe(3);
    expect(blended(before, after, 0.5)!.resonanceAt(day)).toBe(4);
    expect(blended(before, after, 1)!.resonanceAt(day)).toBe(5);
  });

  it('grows out of one string when nobody had said how it echoes, and back into it', () => {
    expect(blended(null, curve(five), 0.25)!.resonanceAt(0)).toBe(2);
    expect(blended(curve(five), null, 0.25)!.resonanceAt(0)).toBe(4);
    expect(blended(null, null, 0.5)).toBeNull();
  });

  it('never leaves what both say', () => {
    const anyReadings = fc.array(
      fc.record({ level: fc.integer({ min: 1, max: 5 }), month: fc.integer({ min: 1, max: 12 }) }),
      { minLength: 1, maxLength: 8 },
    );
    const curveWith = (readings: { level: number; month: number }[]) =>
      curve(
        ...readings.map(({ level, month }, at) =>
          aReading(20 + at, nlp.id, level as Level, `2021-${String(month).padStart(2, '0')}`),
        ),
      );
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        anyReadings,
        anyReadings,
        part,
        fc.integer({ min: 18600, max: 19100 }),
        (a, b, part, day) => {
          const [before, after] = [curveWith(a), curveWith(b)];
          const [one, other] = [before.resonanceAt(day), after.resonanceAt(day)];
          const now = blended(before, after, part)!.resonanceAt(day);
          expect(now).toBeGreaterThanOrEqual(Math.min(one, other) - 1e-9);
          expect(now).toBeLessThanOrEqual(Math.max(one, other) + 1e-9);
        },
      ),
    );
  });
});

describe('A journey after a reading', () => {
  it('echoes differently only when what is said of a goal differs', () => {
    expect(echoesDiffer(read([three]), read([three, five]))).toBe(true);
    expect(echoesDiffer(read([three, five]), read([three]))).toBe(true);
    expect(echoesDiffer(read([three]), read([aReading(10, nlp.id, 4, '2021-06-01')]))).toBe(true);
    expect(echoesDiffer(read([three]), read([three]))).toBe(false);
    expect(
      echoesDiffer(read([three]), read([three], [nlp, web, aGoal(3, '수학', [['pursuing', '2021']])])),
    ).toBe(false);
    expect(echoesDiffer(read([], []), read([three]))).toBe(false);
  });

  it('changes only the bands of which something was said', () => {
    const [before, after] = [read([three]), read([three, five])];
    const between = widened(before, after, 0.5);
    const laneOf = (journey: typeof after, id: string) => journey.lanes.find((lane) => lane.id === id)!;
    expect(laneOf(between, web.id)).toBe(laneOf(after, web.id));
    expect(laneOf(between, nlp.id).resonance!.resonanceAt(after.today)).toBe(4);
    expect(widened(before, after, 1)).toBe(after);
  });

  it('has its water between what it was and what it is', () => {
    const [before, after] = [read([three]), read([three, five])];
    const widths = [0, 0.5, 1].map((part) => {
      const scene = layOut(widened(before, after, part), {
        window: fitAll(after),
        size: { width: 1280, height: 640 },
        ...{ orientation: 'right', words: WORDS, locale: 'ko', measure: estimateWidth },
      });
      const ys = scene.bands.find(({ goalId }) => goalId === nlp.id)!.flows[0]!.water.map(([, y]) => y);
      return Math.max(...ys) - Math.min(...ys);
    });
    expect(widths[0]).toBeLessThan(widths[1]!);
    expect(widths[1]).toBeLessThan(widths[2]!);
  });
});
