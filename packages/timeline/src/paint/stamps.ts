import { cssFont, type Ink } from './ink.js';
import type { Canvas } from './paint-canvas.js';
import type { Point } from '../scene.js';
import type { Paint, Shape, Stroke, TextShape } from './shapes.js';

export type StampCutter = (width: number, height: number) => CutStamp | null;
export type CutStamp = { canvas: CanvasRenderingContext2D; done: () => CanvasImageSource };

/** Paints shapes that were painted before as a picture of them; answers how many it took from `index` on. */
export type Stamps = {
  press: (canvas: Canvas, shapes: readonly Shape[], index: number) => number;
};

/**
 * Marks and words look the same wherever they lie, and painting the outlines and halos of a thousand of them takes
 * longer than all else. So while one moves each is painted once and then copied, on whole pixels of the screen.
 */
export function stampsOf(
  ink: Ink,
  ratio: number,
  paintAt: (canvas: Canvas, shapes: readonly Shape[]) => void,
  cut: StampCutter = cutOffscreen,
): Stamps {
  const known = new Map<string, Stamp | null>();
  const seen = new Set<string>();
  let pixels = 0;

  function stampFor(key: string, shapes: readonly Shape[], extent: () => Extent): Stamp | null {
    let stamp = known.get(key);
    if (stamp !== undefined) return stamp;
    const { left, top, width, height } = extent();
    const [wide, tall] = [Math.ceil(width * ratio), Math.ceil(height * ratio)];
    if (pixels + wide * tall > MOST_PIXELS) {
      known.clear();
      pixels = 0;
    }
    pixels += wide * tall;
    const blank = cut(wide, tall);
    if (blank) {
      const [x, y] = placeOf(shapes[0]!);
      blank.canvas.setTransform(ratio, 0, 0, ratio, (left - x) * ratio, (top - y) * ratio);
      paintAt(blank.canvas, shapes);
    }
    stamp = blank && { image: blank.done(), left, top, width: wide / ratio, height: tall / ratio };
    known.set(key, stamp);
    return stamp;
  }

  return {
    press: (canvas, shapes, index) => {
      const first = shapes[index]!;
      if (!isStampable(first)) return 0;
      let end = index + 1;
      if (first.type !== 'text') while (isWith(first, shapes[end])) end++;
      const group = shapes.slice(index, end);
      let key = '';
      for (const shape of group) key += `${keyOf(shape)}/`;
      // What is seen only once is not worth a stamp.
      if (!seen.has(key)) {
        if (seen.size > MOST_SEEN) seen.clear();
        seen.add(key);
        paintAt(canvas, group);
        return group.length;
      }
      const stamp = stampFor(key, group, () =>
        first.type === 'text' ? extentOfText(first, canvas, ink) : extentOfMark(group),
      );
      if (!stamp) return 0;
      const [x, y] = placeOf(first);
      const at = (place: number) => Math.round(place * ratio) / ratio;
      canvas.drawImage(stamp.image, at(x) - stamp.left, at(y) - stamp.top, stamp.width, stamp.height);
      return group.length;
    },
  };
}

type Stamp = { image: CanvasImageSource } & Extent;
/** How far it reaches to the left of its place and above it, in whole pixels; its size. */
type Extent = { left: number; top: number; width: number; height: number };
type Stampable = Extract<Shape, { type: 'glyph' | 'circle' | 'text' }>;

function isStampable(shape: Shape): shape is Stampable {
  if (shape.type === 'text') return !shape.turned && !shape.middle;
  return shape.type === 'glyph' || shape.type === 'circle';
}

/** The shapes of one mark share their place, and a count stands in the middle of its circle. */
function isWith(first: Stampable, other: Shape | undefined): boolean {
  if (other?.type === 'glyph' || other?.type === 'circle') return other.at === first.at;
  if (other?.type !== 'text' || other.halo || first.type !== 'circle') return false;
  const [x, y] = first.at;
  return Math.abs(other.at[1] - y) < first.radius && Math.abs(other.at[0] - x) < first.radius;
}

function placeOf(shape: Shape): Point {
  return 'at' in shape ? shape.at : [0, 0];
}

function keyOf(shape: Shape): string {
  if (shape.type === 'text') {
    const { family, size, weight } = shape.font;
    return `${shape.text}|${family}${size},${weight}|${shape.fill.colour}|${shape.halo}`;
  }
  if (shape.type !== 'glyph' && shape.type !== 'circle') return '';
  const form = shape.type === 'glyph' ? `${numberOf(shape.path)},${shape.scale}` : `o${shape.radius}`;
  return `${form}|${keyOfPaint(shape.fill)}|${keyOfPaint(shape.stroke)}`;
}

function keyOfPaint(paint: Paint | Stroke | undefined): string {
  if (!paint) return '';
  const width = 'width' in paint ? `${paint.width}${paint.round ? 'r' : ''}` : '';
  return `${paint.colour}${paint.opacity ?? ''}${width}`;
}

const numbers = new Map<string, number>();

function numberOf(path: string): number {
  let number = numbers.get(path);
  if (number === undefined) numbers.set(path, (number = numbers.size));
  return number;
}

function extentOfMark(shapes: readonly Shape[]): Extent {
  const reach = shapes.map((shape) => {
    const aside = 'stroke' in shape && shape.stroke ? shape.stroke.width / 2 : 0;
    return shape.type === 'circle'
      ? shape.radius + aside
      : shape.type === 'glyph'
        ? (GLYPH + aside) * shape.scale
        : 0;
  });
  const half = Math.ceil(Math.max(...reach)) + 1;
  return { left: half, top: half, width: 2 * half, height: 2 * half };
}

function extentOfText({ text, font }: TextShape, canvas: Canvas, ink: Ink): Extent {
  canvas.font = cssFont(ink, font);
  const top = Math.ceil(font.size * 1.1) + HALO;
  return {
    ...{ left: HALO, top, width: Math.ceil(canvas.measureText(text).width) + 2 * HALO },
    height: top + Math.ceil(font.size * 0.4) + HALO,
  };
}

function cutOffscreen(width: number, height: number): CutStamp | null {
  if (typeof OffscreenCanvas === 'undefined') return null;
  const sheet = new OffscreenCanvas(Math.max(1, width), Math.max(1, height));
  const canvas = sheet.getContext('2d');
  if (!canvas) return null;
  return {
    canvas: canvas as unknown as CanvasRenderingContext2D,
    done: () => sheet.transferToImageBitmap(),
  };
}

/** Silhouettes lie in a box of 16 pixels, ink glyphs in one a little larger. */
const GLYPH = 11;
const HALO = 4;
/** All stamps together: 8 MB. */
const MOST_PIXELS = 2_000_000;
const MOST_SEEN = 2_000;
