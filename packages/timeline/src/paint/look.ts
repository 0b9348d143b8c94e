import { clamp } from '../clamp.js';
import { gradientOf } from './gradient.js';
import { colourOf, type Ink } from './ink.js';
import type { Canvas } from './paint-canvas.js';
import type { Paint, Stroke } from './shapes.js';

/** Fills and strokes what was begun on the canvas, or a path. */
export function look(
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
