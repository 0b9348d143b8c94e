import { evenAlpha } from './even-fade.js';
import { colourOf, cssFont, type Ink } from './ink.js';
import type { Point } from '../scene.js';
import { look } from './look.js';
import type { Shape, TextShape } from './shapes.js';
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

/** Paints over the canvas, which is already scaled to the pixels of the screen; with stamps in haste. */
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

function write(canvas: Canvas, shape: TextShape, ink: Ink): void {
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
  if (shape.halo !== 'alone') {
    canvas.fillStyle = colourOf(ink, shape.fill.colour);
    canvas.fillText(shape.text, x, y);
  }
  if (shape.turned) canvas.restore();
}

const outlines = new Map<string, Path2D>();

function outlineOf(path: string): Path2D {
  let outline = outlines.get(path);
  if (!outline) outlines.set(path, (outline = new Path2D(path)));
  return outline;
}
