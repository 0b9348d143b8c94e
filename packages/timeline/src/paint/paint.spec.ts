import { aGoal, aJourney, aMilestone, firstPlace, INK, sceneOf } from '../a-journey.fixture.js';
import { estimateWidth } from '../estimate-width.js';
import { draw, drawWordless } from './draw.js';
import { drawRough } from './draw-rough.js';
import { paintShapes, type Canvas } from './paint-canvas.js';
import { paintSvg, svgOf } from './paint-svg.js';
import type { Shape } from './shapes.js';

const goal = aGoal(1, '웹 <script>', [
  ['exploring', '2021-03/2021-07'],
  ['pursuing', '2021-07/..'],
]);
const view = aJourney({
  goals: [goal],
  milestones: [
    aMilestone(10, '"따옴표" & <b>\u0001', 'course', 'done', {
      goalId: goal.id,
      actual: '2021-05',
      evidence: [firstPlace],
    }),
    aMilestone(11, '계획', 'paper', 'planned', {
      goalId: goal.id,
      planned: '2022-03/2022-05',
      firstPlanned: '2022-01',
    }),
    aMilestone(12, '언젠가', 'book', 'planned'),
  ],
});
const scene = sceneOf(view);
const onAPhone = sceneOf(aJourney({ goals: [aGoal(2, '신경망', [['pursuing', '2021-03/..']])] }), {
  orientation: 'down',
  size: { width: 360, height: 520 },
});
const svg = paintSvg(scene, INK, { title: '나의 <여정>' });

describe('The SVG', () => {
  it('escapes every text and drops what XML cannot hold', () => {
    expect(svg).not.toMatch(/<script|<b>|\u0001/);
    expect(svg).toContain('웹 &#60;script&#62;');
    expect(svg).toContain('<title>나의 &#60;여정&#62;</title>');
  });

  it('gives every gradient and clip an id of its own', () => {
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, name]) => name);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, used] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(used);
  });
});

describe('The two painters', () => {
  it('draw the same texts in the same places, and as many shapes', () => {
    const told: Told = { texts: [], halos: [], fills: 0, strokes: 0 };
    paintShapes(recording(told), draw(scene), INK);
    const shapes = flat(draw(scene));
    const texts = shapes.flatMap((shape) =>
      shape.type === 'text' && shape.halo !== 'alone' ? [shape.text] : [],
    );
    expect(told.texts).toEqual(texts);
    expect(lettersIn(svg)).toEqual(texts.map((text) => text.replace('\u0001', '')));
    const painted = shapes.filter(({ type }) => type !== 'text');
    expect(told.fills).toBe(painted.filter((shape) => 'fill' in shape && shape.fill).length);
    expect(told.strokes).toBe(painted.filter((shape) => 'stroke' in shape && shape.stroke).length);
  });
});

describe('The paper around letters', () => {
  it('lies under the same words in both, and before them', () => {
    const told: Told = { texts: [], halos: [], fills: 0, strokes: 0 };
    paintShapes(recording(told), draw(scene), INK);
    expect(told.halos.length).toBeGreaterThan(2);
    expect(halosIn(svg)).toEqual(told.halos.map((text) => text.replace('\u0001', '')));
    for (const [, halo, letters] of svg.matchAll(
      /<g font[^>]*><text [^>]*>(.*?)<\/text><text [^>]*>(.*?)<\//g,
    ))
      expect(halo).toBe(letters);
  });

  it.each([
    ['on the canvas', inOrderOnCanvas],
    ['in the SVG', inOrderInSvg],
  ])('lies under all letters of an upright name before the first of them, %s', (_, inOrder) => {
    expect(inOrder(draw(onAPhone))).toContain('(신)(경)(망)신경망');
  });

  it('is no outline of ink where a PDF is made of the picture', () => {
    for (const [text] of svg.matchAll(/<text [^>]*stroke=[^>]*>/g)) {
      const [, stroke] = / stroke="([^"]+)"/.exec(text)!;
      expect(text).toContain(` fill="${stroke}"`);
    }
    expect(svg).not.toContain('paint-order');
  });
});

describe('A river whose letters have not come', () => {
  it('is drawn without any word, and with all its marks', () => {
    const [whole, wordless] = [flat(draw(scene)), flat(drawWordless(scene))];
    expect(wordless.filter(({ type }) => type === 'text')).toEqual([]);
    const glyphs = (shapes: Shape[]) => shapes.filter(({ type }) => type === 'glyph').length;
    expect(glyphs(wordless)).toBe(glyphs(whole));
  });

  it('does not wait until a place is found for every word', () => {
    let measured = 0;
    const measure = (...[text, font]: Parameters<typeof estimateWidth>) => {
      measured++;
      return estimateWidth(text, font);
    };
    const laidOut = sceneOf(view, { measure });
    // The marks in the row at the foot lie where the titles before them end.
    void laidOut.rack;
    const before = measured;
    drawWordless(laidOut);
    expect(measured).toBe(before);
    expect(draw(laidOut)).toEqual(draw(scene));
    expect(measured).toBeGreaterThan(before);
  });
});

describe('A river one has just opened', () => {
  it('shows its water and all that lies on it before its strings and words', () => {
    const rackless = { ...scene, rack: null };
    const [whole, rough] = [flat(draw(rackless)), flat(drawRough(rackless))];
    const count = (shapes: Shape[], is: (shape: Shape) => boolean) => shapes.filter(is).length;
    for (const is of [isWater, isGlyph]) {
      expect(count(rough, is)).toBeGreaterThan(0);
      expect(count(rough, is)).toBe(count(whole, is));
    }
    expect(count(whole, isString)).toBeGreaterThan(0);
    expect(count(rough, isString)).toBe(0);
    expect(count(rough, ({ type }) => type === 'text')).toBe(0);
  });

  it('has the names of its axis even where what writes its words does not come', () => {
    const names = scene.axis.terms.flatMap(({ name }) => name?.text ?? []);
    const said = flat(drawRough(scene, true)).flatMap((shape) => (shape.type === 'text' ? shape.text : []));
    expect(names.length).toBeGreaterThan(1);
    expect(said).toEqual(expect.arrayContaining(names));
  });
});

const isGlyph = ({ type }: Shape) => type === 'glyph';
const isWater = (shape: Shape) =>
  shape.type === 'polyline' && shape.closed === true && shape.fill !== undefined;
const isString = (shape: Shape) => shape.type === 'polyline' && shape.stroke?.width === 1.25;

function flat(shapes: readonly Shape[]): Shape[] {
  return shapes.flatMap((shape) => (shape.type === 'clip' ? flat(shape.shapes) : [shape]));
}

const halosIn = (svg: string) => textsIn(svg).flatMap(([, look, text]) => (isHalo(look!) ? [text!] : []));
const lettersIn = (svg: string) => textsIn(svg).flatMap(([, look, text]) => (isHalo(look!) ? [] : [text!]));
const isHalo = (look: string) => look.includes('stroke-width="4"');
const textsIn = (svg: string) =>
  [...svg.matchAll(/<text ([^>]*)>(.*?)<\/text>/g)].map(([whole, look, text]) => [
    whole,
    look,
    text!.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))),
  ]);

/** Paper in brackets, letters as they are. */
function inOrderInSvg(shapes: Shape[]): string {
  return textsIn(svgOf(shapes, onAPhone.size, INK))
    .map(([, look, text]) => (isHalo(look!) ? `(${text})` : text))
    .join('');
}

function inOrderOnCanvas(shapes: Shape[]): string {
  let order = '';
  const acts: Record<string, unknown> = {
    fillText: (text: string) => (order += text),
    strokeText: (text: string) => (order += `(${text})`),
  };
  paintShapes(canvasThat(acts), shapes, INK);
  return order;
}

type Told = { texts: string[]; halos: string[]; fills: number; strokes: number };

/** A canvas that remembers what it was told. */
function recording(told: Told): Canvas {
  return canvasThat({
    fillText: (text: string) => told.texts.push(text),
    strokeText: (text: string) => told.halos.push(text),
    fill: () => told.fills++,
    stroke: () => told.strokes++,
  });
}

function canvasThat(acts: Record<string, unknown>): Canvas {
  Object.assign(globalThis, { Path2D: class {} });
  const all: Record<string, unknown> = {
    ...acts,
    createLinearGradient: () => ({ addColorStop: () => undefined }),
  };
  return new Proxy({} as Canvas, {
    get: (target, name) => all[String(name)] ?? (() => target),
    set: () => true,
  });
}
