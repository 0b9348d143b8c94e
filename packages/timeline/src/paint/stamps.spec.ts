import { INK } from '../a-journey.fixture.js';
import type { Point } from '../scene.js';
import type { Shape } from './shapes.js';
import { stampsOf } from './stamps.js';

describe('stamps', () => {
  it('copy a mark from when it was painted twice', () => {
    const { press, painted, copied } = desk();
    press([
      ...mark([10, 20], 'ink'),
      ...mark([30, 20], 'ink'),
      ...mark([50, 20], 'ink'),
      ...mark([70, 20], 'ink2'),
    ]);
    // As it is, for its stamp, and the other one as it is.
    expect(painted).toEqual([2, 2, 2]);
    expect(copied).toHaveLength(2);
  });

  it('lie on whole pixels of the screen', () => {
    const { press, copied } = desk(2);
    press([...mark([0, 0], 'ink'), ...mark([10.3, 20.8], 'ink')]);
    expect(copied.flat().map((place) => Number.isInteger(place * 2))).toEqual([true, true]);
  });

  it('leave alone what is not the same wherever it lies', () => {
    const { press, copied } = desk();
    press([
      {
        type: 'polyline',
        points: [
          [0, 0],
          [9, 9],
        ],
        stroke: { colour: 'ink', width: 1 },
      },
    ]);
    expect(copied).toEqual([]);
  });

  it('are painted anew when they would take up too much memory', () => {
    const { press, painted } = desk(40);
    const marks = [...mark([10, 20], 'ink'), ...mark([30, 20], 'ink2'), ...mark([30, 20], 'ink3')];
    for (let round = 0; round < 3; round++) press(marks);
    expect(painted.length).toBeGreaterThan(2 * 3);
  });
});

function mark(at: Point, colour: 'ink' | 'ink2' | 'ink3'): Shape[] {
  return [
    { type: 'circle', at, radius: 8, fill: { colour: 'paper' } },
    { type: 'glyph', at, scale: 1, path: 'M0 0h4', fill: { colour } },
  ];
}

function desk(ratio = 1) {
  const painted: number[] = [];
  const copied: [number, number][] = [];
  const sheet = { setTransform: () => {} } as unknown as CanvasRenderingContext2D;
  const stamps = stampsOf(
    INK,
    ratio,
    (_, shapes) => painted.push(shapes.length),
    () => ({ canvas: sheet, done: () => ({}) as CanvasImageSource }),
  );
  const drawImage = (_: CanvasImageSource, x: number, y: number) => copied.push([x, y]);
  const canvas = { drawImage, font: '', measureText: () => ({ width: 10 }) } as unknown as Parameters<
    typeof stamps.press
  >[0];
  const press = (shapes: readonly Shape[]) => {
    for (let index = 0; index < shapes.length;) index += stamps.press(canvas, shapes, index) || 1;
  };
  return { press, painted, copied };
}
