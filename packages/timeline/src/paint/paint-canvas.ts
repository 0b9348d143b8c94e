import { clamp } from '../clamp.js';
import { draw } from './draw.js';
import { evenAlpha } from './even-fade.js';
import { gradientOf } from './gradient.js';
import { colourOf, cssFont, type Ink } from './ink.js';
import type { Point, Scene } from '../scene.js';
import type { Paint, Shape, Stroke } from './shapes.js';
import type { Stamps } from './stamps.js';

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

function paintAll(canvas: Canvas, shapes: readonly Shape[], ink: Ink, stamps: Stamps | undefined): void {
  for (let index = 0; index < shapes.length;) {
    const taken = stamps?.press(canvas, shapes, index) ?? 0;
    if (taken === 0) paint(canvas, shapes[index]!, ink, stamps);
    index += Math.max(1, taken);
  }
}

function paint(canvas: Canvas, shape: Shape, ink: Ink, stamps: Stamps | undefined): void {
  switch (shape.type) {
    case 'polyline':
      canvas.beginPath();
      shape.points.forEach(([x, y], index) => (index === 0 ? canvas.moveTo(x, y) : canvas.lineTo(x, y)));
      if (shape.closed) canvas.closePath();
      return look(canvas, evened(shape), ink);
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

/** A gradient costs several times a plain colour, and most strings lie between the soft ends of their band. */
function evened(shape: Polyline): Polyline {
  const { stroke, points } = shape;
  if (!stroke?.fade || stroke.blend) return shape;
  const alpha = evenAlpha(stroke.fade, points);
  if (alpha === null) return shape;
  const opacity = alpha === 1 ? stroke.opacity : (stroke.opacity ?? 1) * alpha;
  return { ...shape, stroke: { ...stroke, fade: null, ...(opacity === undefined ? {} : { opacity }) } };
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
    gradient.addColorStop(clamp(offset, 0, 1), withAlpha(colourOf(ink, colour), alpha));
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
