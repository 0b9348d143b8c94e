import { INK, sceneOf } from '../a-journey.fixture.js';
import { draw } from './draw.js';
import { paintShapes, type Canvas } from './paint-canvas.js';
import { paintSvg } from './paint-svg.js';
import { sample } from '../the-sample.fixture.js';

/** What was painted, and every number of where it lies. */
type Painted = { what: string; numbers: number[] };

describe('The two painters', () => {
  it.each([
    ['right', { width: 1280, height: 592 }],
    ['down', { width: 360, height: 520 }],
  ] as const)('draw each shape in the same place, where time runs %s', (orientation, size) => {
    const scene = sceneOf(sample('ko'), { orientation, size });
    const inPixels = onCanvas((canvas) => paintShapes(canvas, draw(scene), INK));
    const inLines = inSvg(paintSvg(scene, INK));
    expect(inPixels.length).toBeGreaterThan(150);
    expect(inPixels.map(({ what }) => what)).toEqual(inLines.map(({ what }) => what));
    const apart = inPixels.flatMap(({ what, numbers }, index) => {
      const others = inLines[index]!.numbers;
      const same =
        numbers.length === others.length &&
        numbers.every((number, at) => Math.abs(number - others[at]!) < 0.02);
      return same ? [] : [{ what, numbers, others }];
    });
    expect(apart).toEqual([]);
  });
});

/** A canvas that remembers where each path was begun and each text was written. */
function onCanvas(paint: (canvas: Canvas) => void): Painted[] {
  Object.assign(globalThis, { Path2D: class {} });
  const painted: Painted[] = [];
  let place = { x: 0, y: 0, scale: 1 };
  const saved: (typeof place)[] = [];
  let path: Painted = { what: '', numbers: [] };
  const along =
    (what: string) =>
    (...points: number[]) => {
      path.what ||= what;
      points.forEach((each, index) => path.numbers.push(each + (index % 2 === 0 ? place.x : place.y)));
    };
  const boxed = (x: number, y: number, width: number, height: number) => {
    path = { what: 'box', numbers: [x + place.x, y + place.y, width, height] };
  };
  // One shape is filled and then stroked.
  const keep = (outline?: unknown) => {
    const shape = outline ? { what: 'glyph', numbers: [place.x, place.y, place.scale] } : path;
    if (painted.at(-1) !== shape && JSON.stringify(painted.at(-1)) !== JSON.stringify(shape))
      painted.push(shape);
  };
  const written = (what: string, x: number, y: number) =>
    painted.push({ what, numbers: [x + place.x, y + place.y] });
  const acts: Record<string, unknown> = {
    save: () => saved.push(place),
    restore: () => (place = saved.pop()!),
    translate: (x: number, y: number) => (place = { ...place, x: place.x + x, y: place.y + y }),
    scale: (scale: number) => (place = { ...place, scale: place.scale * scale }),
    beginPath: () => (path = { what: '', numbers: [] }),
    ...{ moveTo: along('path'), lineTo: along('path'), bezierCurveTo: along('path') },
    ...{ rect: boxed, roundRect: boxed },
    arc: (x: number, y: number, radius: number) =>
      (path = { what: 'circle', numbers: [x + place.x, y + place.y, radius] }),
    ...{ fill: keep, stroke: keep },
    strokeText: (_: string, x: number, y: number) => written('halo', x, y),
    fillText: (_: string, x: number, y: number) => written('text', x, y),
    createLinearGradient: () => ({ addColorStop: () => undefined }),
  };
  paint(
    new Proxy({} as Canvas, {
      get: (target, name) => acts[String(name)] ?? (() => target),
      set: () => true,
    }),
  );
  return painted;
}

function inSvg(svg: string): Painted[] {
  const body = svg.slice(svg.indexOf('</defs>'));
  const moved: [number, number][] = [[0, 0]];
  const painted: Painted[] = [];
  for (const [, close, name, attributes] of body.matchAll(/<(\/?)(g|path|rect|circle|text)([^>]*)>/g)) {
    const [x, y] = moved.at(-1)!;
    const by = numbersIn(attributes!, /transform="translate\(([^)]*)\)/);
    if (name === 'g' && close) moved.pop();
    else if (name === 'g') moved.push([x + (by[0] ?? 0), y + (by[1] ?? 0)]);
    else if (!close && (name === 'text' || / fill="(?!none)| stroke="/.test(attributes!)))
      painted.push(paintedAs(name!, attributes!, [x, y], by));
  }
  // A shape told twice is one.
  return painted.filter((each, index) => name(each) !== name(painted[index - 1]) || each.what === 'text');
}

const name = (painted: Painted | undefined) => JSON.stringify(painted);

function paintedAs(name: string, attributes: string, [x, y]: [number, number], by: number[]): Painted {
  const value = (of: string) => numbersIn(attributes, new RegExp(` ${of}="([^"]*)"`))[0] ?? 0;
  if (name === 'rect')
    return { what: 'box', numbers: [value('x') + x, value('y') + y, value('width'), value('height')] };
  if (name === 'circle') return { what: 'circle', numbers: [value('cx') + x, value('cy') + y, value('r')] };
  const isTurned = by.length > 0;
  const [atX, atY] = isTurned ? [by[0]!, by[1]!] : [value('x'), value('y')];
  const isHalo = attributes.includes(' stroke=');
  if (name === 'text') return { what: isHalo ? 'halo' : 'text', numbers: [atX + x, atY + y] };
  if (isTurned)
    return { what: 'glyph', numbers: [by[0]! + x, by[1]! + y, ...numbersIn(attributes, /scale\(([^)]*)\)/)] };
  const numbers = numbersIn(attributes, / d="([^"]*)"/);
  return { what: 'path', numbers: numbers.map((each, index) => each + (index % 2 === 0 ? x : y)) };
}

function numbersIn(text: string, part: RegExp): number[] {
  return [...(part.exec(text)?.[1] ?? '').matchAll(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g)].map(([each]) =>
    Number(each),
  );
}
