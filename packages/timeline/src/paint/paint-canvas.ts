import { draw } from './draw.js';
import { evenAlpha } from './even-fade.js';
import { partsOf } from './fade-parts.js';
import { gradientOf } from './gradient.js';
import { colourOf, cssFont, type Ink } from './ink.js';
import type { Point, Scene } from '../scene.js';
import type { Paint, Shape, Stroke } from './shapes.js';
import { stampsOf, type Stamps } from './stamps.js';

/** What is used of a canvas; a CanvasRenderingContext2D is one. */
export type Canvas = Pick<
  CanvasRenderingContext2D,
  | 'save'
  | 'restore'
  | 'translate'
  | 'scale'
  | 'rotate'
  | 'beginPath'
  | 'closePath'
  | 'moveTo'
  | 'lineTo'
  | 'bezierCurveTo'
  | 'rect'
  | 'roundRect'
  | 'arc'
  | 'clip'
  | 'fill'
  | 'stroke'
  | 'fillText'
  | 'strokeText'
  | 'setLineDash'
  | 'createLinearGradient'
  | 'fillStyle'
  | 'strokeStyle'
  | 'globalAlpha'
  | 'lineWidth'
  | 'lineDashOffset'
  | 'lineCap'
  | 'lineJoin'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
  | 'drawImage'
  | 'measureText'
>;

/** Paints the scene over the canvas, which is already scaled to the pixels of the screen; with stamps in haste. */
export function paintCanvas(canvas: Canvas, scene: Scene, ink: Ink, stamps?: Stamps): void {
  paintShapes(canvas, draw(scene), ink, stamps);
}

export function paintShapes(canvas: Canvas, shapes: readonly Shape[], ink: Ink, stamps?: Stamps): void {
  canvas.save();
  canvas.textBaseline = 'alphabetic';
  paintAll(canvas, shapes, ink, stamps);
  canvas.restore();
}

/** Stamps for a canvas of this ink, on which so many pixels of the screen are one of the drawing. */
export function stampsFor(ink: Ink, ratio: number): Stamps {
  return stampsOf(ink, ratio, (canvas, shapes) => paintShapes(canvas, shapes, ink));
}

function paintAll(canvas: Canvas, shapes: readonly Shape[], ink: Ink, stamps: Stamps | undefined): void {
  for (let index = 0; index < shapes.length;) {
    const taken = stamps ? stamps.press(canvas, shapes, index) || together(canvas, shapes, index, ink) : 0;
    if (taken === 0) paint(canvas, shapes[index]!, ink, stamps);
    index += Math.max(1, taken);
  }
}

/** Plain lines of one look that follow each other, as one; answers how many. */
function together(canvas: Canvas, shapes: readonly Shape[], index: number, ink: Ink): number {
  const first = plainLine(shapes[index]);
  if (!first) return 0;
  canvas.beginPath();
  let [line, end]: [Polyline | null, number] = [first, index];
  while (line && isAlike(line.stroke!, first.stroke!)) {
    addLine(canvas, line);
    line = plainLine(shapes[++end]);
  }
  look(canvas, { stroke: first.stroke! }, ink);
  return end - index;
}

function plainLine(shape: Shape | undefined): Polyline | null {
  if (shape?.type !== 'polyline' || shape.closed || shape.fill || !shape.stroke || shape.stroke.dash)
    return null;
  const even = hasty(evened(shape));
  return even.stroke!.fade || even.stroke!.blend ? null : even;
}

function isAlike(one: Stroke, other: Stroke): boolean {
  return (
    one.colour === other.colour &&
    one.width === other.width &&
    one.round === other.round &&
    one.opacity === other.opacity
  );
}

function paint(canvas: Canvas, shape: Shape, ink: Ink, stamps: Stamps | undefined): void {
  switch (shape.type) {
    case 'polyline':
      if (stamps?.wholePixels && shape.closed && shape.fill?.fade && !shape.stroke)
        return pour(canvas, shape, ink);
      trace(canvas, shape);
      return look(canvas, stamps ? hasty(evened(shape)) : evened(shape), ink);
    case 'hairs':
      canvas.beginPath();
      for (const [from, to] of shape.lines) {
        canvas.moveTo(...from);
        canvas.lineTo(...to);
      }
      return look(canvas, shape, ink);
    case 'curve': {
      const { from, control1, control2, to } = shape.curve;
      canvas.beginPath();
      canvas.moveTo(...from);
      canvas.bezierCurveTo(...control1, ...control2, ...to);
      return look(canvas, shape, ink);
    }
    case 'bar': {
      const { x, y, width, height } = shape.box;
      canvas.beginPath();
      if (shape.radius > 0) canvas.roundRect(x, y, width, height, shape.radius);
      else canvas.rect(x, y, width, height);
      return look(canvas, shape, ink);
    }
    case 'circle':
      canvas.beginPath();
      canvas.arc(...shape.at, shape.radius, 0, 2 * Math.PI);
      return look(canvas, shape, ink);
    case 'glyph':
      canvas.save();
      canvas.translate(...shape.at);
      canvas.scale(shape.scale, shape.scale);
      look(canvas, shape, ink, outlineOf(shape.path));
      return canvas.restore();
    case 'text':
      return write(canvas, shape, ink);
    case 'clip': {
      const { x, y, width, height } = shape.box;
      canvas.save();
      canvas.beginPath();
      canvas.rect(x, y, width, height);
      canvas.clip();
      paintAll(canvas, shape.shapes, ink, stamps);
      return canvas.restore();
    }
    case 'moved':
      canvas.save();
      canvas.translate(...shape.by);
      paintAll(canvas, shape.shapes, ink, stamps);
      return canvas.restore();
  }
}

type Polyline = Extract<Shape, { type: 'polyline' }>;

function trace(canvas: Canvas, shape: Polyline): void {
  canvas.beginPath();
  addLine(canvas, shape);
  if (shape.closed) canvas.closePath();
}

function addLine(canvas: Canvas, { points }: Polyline): void {
  points.forEach(([x, y], index) => (index === 0 ? canvas.moveTo(x, y) : canvas.lineTo(x, y)));
}

/**
 * Water, part by part: most of the picture is water, and a gradient of many stops is slow for each of its pixels. Its
 * outline runs along one bank and back along the other.
 */
function pour(canvas: Canvas, shape: Polyline, ink: Ink): void {
  const fill = shape.fill!;
  const right = fill.fade!.from[0] !== fill.fade!.to[0];
  const half = shape.points.length / 2;
  const along = (index: number) => shape.points[index]![right ? 0 : 1];
  let first = 0;
  for (const { from, to, alpha, fade } of partsOf(fill.fade!)) {
    while (first < half - 2 && along(first + 1) <= from) first++;
    let last = first + 1;
    while (last < half - 1 && along(last) < to) last++;
    if (alpha === 0 || last >= half || along(first) >= to || along(last) <= from) continue;
    const [start, end] = [Math.max(from, along(first)), Math.min(to, along(last))];
    canvas.save();
    canvas.beginPath();
    if (right) canvas.rect(Math.floor(start), -FAR, Math.ceil(end) - Math.floor(start), 2 * FAR);
    else canvas.rect(-FAR, Math.floor(start), 2 * FAR, Math.ceil(end) - Math.floor(start));
    canvas.clip();
    const banks = [
      ...shape.points.slice(first, last + 1),
      ...shape.points.slice(2 * half - 1 - last, 2 * half - first),
    ];
    trace(canvas, { ...shape, points: banks });
    const opacity = (fill.opacity ?? 1) * (alpha ?? 1);
    look(canvas, { fill: { ...fill, fade, opacity } }, ink);
    canvas.restore();
  }
}

/** A gradient costs several times a plain colour, and most strings lie between the soft ends of their band. */
function evened(shape: Polyline): Polyline {
  const { stroke, points } = shape;
  if (!stroke?.fade || stroke.blend) return shape;
  const alpha = evenAlpha(stroke.fade, points);
  if (alpha === null) return shape;
  const opacity = alpha === 1 ? stroke.opacity : (stroke.opacity ?? 1) * alpha;
  return { ...shape, stroke: { ...stroke, fade: null, ...(opacity === undefined ? {} : { opacity }) } };
}

/** What is one pixel wide is painted without working out its outline. */
function hasty(shape: Polyline): Polyline {
  const { stroke } = shape;
  return stroke && stroke.width > 1 && stroke.width <= FINE
    ? { ...shape, stroke: { ...stroke, width: 1 } }
    : shape;
}

function look(
  canvas: Canvas,
  { fill, stroke }: { fill?: Paint; stroke?: Stroke },
  ink: Ink,
  path?: Path2D,
): void {
  if (fill) {
    canvas.fillStyle = styleOf(canvas, fill, ink);
    canvas.globalAlpha = fill.opacity ?? 1;
    if (path) canvas.fill(path);
    else canvas.fill();
  }
  if (stroke) {
    canvas.strokeStyle = styleOf(canvas, stroke, ink);
    canvas.globalAlpha = stroke.opacity ?? 1;
    canvas.lineWidth = stroke.width;
    canvas.lineCap = stroke.round ? 'round' : 'butt';
    canvas.lineJoin = stroke.round ? 'round' : 'miter';
    if (stroke.dash) canvas.setLineDash([...stroke.dash]);
    canvas.lineDashOffset = stroke.dashOffset ?? 0;
    if (path) canvas.stroke(path);
    else canvas.stroke();
    if (stroke.dash) canvas.setLineDash([]);
  }
  canvas.globalAlpha = 1;
}

function write(canvas: Canvas, shape: Extract<Shape, { type: 'text' }>, ink: Ink): void {
  const [x, y]: Point = shape.turned ? [0, 0] : shape.at;
  canvas.font = cssFont(ink, shape.font);
  canvas.textAlign = shape.middle ? 'center' : 'left';
  if (shape.turned) {
    canvas.save();
    canvas.translate(...shape.at);
    canvas.rotate(Math.PI / 2);
  }
  if (shape.halo) {
    canvas.strokeStyle = ink.paper;
    canvas.lineWidth = 4;
    canvas.lineJoin = 'round';
    canvas.strokeText(shape.text, x, y);
  }
  canvas.fillStyle = colourOf(ink, shape.fill.colour);
  canvas.fillText(shape.text, x, y);
  if (shape.turned) canvas.restore();
}

function styleOf(canvas: Canvas, paint: Paint, ink: Ink): string | CanvasGradient {
  const blend = gradientOf(paint);
  if (!blend) return colourOf(ink, paint.colour);
  const gradient = canvas.createLinearGradient(...blend.from, ...blend.to);
  for (const { offset, colour, alpha } of blend.stops)
    gradient.addColorStop(Math.min(1, Math.max(0, offset)), withAlpha(colourOf(ink, colour), alpha));
  return gradient;
}

// Transparent in the same colour: "transparent" alone would fade through grey in some browsers.
function withAlpha(colour: string, alpha: number): string {
  if (alpha === 1) return colour;
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return `color-mix(in srgb, ${colour} ${alpha * 100}%, transparent)`;
  return (
    colour +
    Math.round(alpha * 255)
      .toString(16)
      .padStart(2, '0')
  );
}

const outlines = new Map<string, Path2D>();

function outlineOf(path: string): Path2D {
  let outline = outlines.get(path);
  if (!outline) outlines.set(path, (outline = new Path2D(path)));
  return outline;
}

const FINE = 1.25;
const FAR = 20_000;
