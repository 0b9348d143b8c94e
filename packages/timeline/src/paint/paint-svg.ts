import { draw } from './draw.js';
import { gradientOf } from './gradient.js';
import { colourOf, type Ink } from './ink.js';
import type { Box, Point, Scene, Size } from '../scene.js';
import type { Paint, Shape, Stroke, TextShape } from './shapes.js';

/**
 * `id` keeps the gradients and clips of several drawings on one page apart. `note` is for who opens the file in an editor,
 * `css` for the fonts it brings along.
 */
export type SvgOptions = { title?: string; id?: string; note?: string; css?: string };

/** The scene as a standalone SVG document. Texts are escaped; nothing in it runs or loads. */
export function paintSvg(scene: Scene, ink: Ink, options: SvgOptions = {}): string {
  return svgOf(draw(scene), scene.size, ink, options);
}

export function svgOf(
  shapes: readonly Shape[],
  { width, height }: Size,
  ink: Ink,
  { title, id = 'river', note, css }: SvgOptions = {},
): string {
  const defs: string[] = [];
  const body = shapesOf(shapes, { ink, defs, id });
  const head = [
    title && `<title>${escaped(title)}</title>`,
    note && `<metadata>${escaped(note)}</metadata>`,
    css && `<style>${escaped(css)}</style>`,
  ];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" ` +
    `viewBox="0 0 ${n(width)} ${n(height)}" role="img">${head.filter(Boolean).join('')}<defs>${defs.join('')}</defs>${body}</svg>`
  );
}

type Paper = { ink: Ink; defs: string[]; id: string };

function shapesOf(shapes: readonly Shape[], paper: Paper): string {
  return shapes.map((shape) => shapeOf(shape, paper)).join('');
}

function shapeOf(shape: Shape, paper: Paper): string {
  switch (shape.type) {
    case 'polyline':
      return `<path d="${lineOf(shape.points)}${shape.closed ? 'Z' : ''}"${look(shape, paper)}/>`;
    case 'hairs':
      return `<path d="${shape.lines.map(lineOf).join('')}"${look(shape, paper)}/>`;
    case 'curve': {
      const { from, control1, control2, to } = shape.curve;
      return `<path d="M${p(from)}C${p(control1)} ${p(control2)} ${p(to)}"${look(shape, paper)}/>`;
    }
    case 'bar':
      return `<rect ${boxOf(shape.box)}${shape.radius ? ` rx="${n(shape.radius)}"` : ''}${look(shape, paper)}/>`;
    case 'circle':
      return `<circle cx="${n(shape.at[0])}" cy="${n(shape.at[1])}" r="${n(shape.radius)}"${look(shape, paper)}/>`;
    case 'glyph':
      return `<path d="${shape.path}" transform="translate(${p(shape.at)}) scale(${n(shape.scale)})"${look(shape, paper)}/>`;
    case 'text':
      return textOf(shape, paper);
    case 'clip': {
      const id = nextId(paper);
      paper.defs.push(`<clipPath id="${id}"><rect ${boxOf(shape.box)}/></clipPath>`);
      return `<g clip-path="url(#${id})">${shapesOf(shape.shapes, paper)}</g>`;
    }
    case 'moved':
      return `<g transform="translate(${p(shape.by)})">${shapesOf(shape.shapes, paper)}</g>`;
  }
}

function textOf(shape: TextShape, paper: Paper): string {
  const { family, size, weight } = shape.font;
  const font =
    `font-family="${escaped(paper.ink.fonts[family])}" font-size="${n(size)}" font-weight="${weight}"` +
    (shape.middle ? ' text-anchor="middle"' : '');
  if (shape.halo === 'alone') return lettersOf(shape, ` ${font}${haloIn(paper)}`);
  const fill = ` fill="${paintOf(shape.fill, paper)}"`;
  if (!shape.halo) return lettersOf(shape, ` ${font}${fill}`);
  return `<g ${font}>${lettersOf(shape, haloIn(paper))}${lettersOf(shape, fill)}</g>`;
}

function lettersOf({ at, turned, text }: TextShape, looks: string): string {
  const place = turned ? `transform="translate(${p(at)}) rotate(90)"` : `x="${n(at[0])}" y="${n(at[1])}"`;
  return `<text ${place}${looks}>${escaped(text)}</text>`;
}

/** Filled, too: letters that are only stroked become blobs of ink where a PDF is made of this. */
function haloIn({ ink }: Paper): string {
  const paper = escaped(ink.paper);
  return ` stroke="${paper}" stroke-width="4" stroke-linejoin="round" fill="${paper}" aria-hidden="true"`;
}

function look({ fill, stroke }: { fill?: Paint; stroke?: Stroke }, paper: Paper): string {
  const filled = fill
    ? ` fill="${paintOf(fill, paper)}"${fill.opacity === undefined ? '' : ` fill-opacity="${fill.opacity}"`}`
    : ' fill="none"';
  if (!stroke) return filled;
  const dash = stroke.dash ? ` stroke-dasharray="${stroke.dash.join(' ')}"` : '';
  const offset = stroke.dashOffset ? ` stroke-dashoffset="${n(stroke.dashOffset)}"` : '';
  const round = stroke.round ? ' stroke-linecap="round" stroke-linejoin="round"' : '';
  const opacity = stroke.opacity === undefined ? '' : ` stroke-opacity="${stroke.opacity}"`;
  return `${filled} stroke="${paintOf(stroke, paper)}" stroke-width="${n(stroke.width)}"${dash}${offset}${round}${opacity}`;
}

function paintOf(paint: Paint, paper: Paper): string {
  const blend = gradientOf(paint);
  if (!blend) return escaped(colourOf(paper.ink, paint.colour));
  const id = nextId(paper);
  const stops = blend.stops.map(
    ({ offset, colour, alpha }) =>
      `<stop offset="${offset.toFixed(4)}" stop-color="${escaped(colourOf(paper.ink, colour))}" stop-opacity="${n(alpha)}"/>`,
  );
  const [[x1, y1], [x2, y2]] = [blend.from, blend.to];
  paper.defs.push(
    `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${n(x1)}" y1="${n(y1)}" x2="${n(x2)}" y2="${n(y2)}">` +
      `${stops.join('')}</linearGradient>`,
  );
  return `url(#${id})`;
}

function nextId({ defs, id }: Paper): string {
  return `${id}-${defs.length}`;
}

function lineOf(points: readonly Point[]): string {
  return points.map((point, index) => (index === 0 ? 'M' : 'L') + p(point)).join('');
}

function boxOf({ x, y, width, height }: Box): string {
  return `x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"`;
}

function p([x, y]: Point): string {
  return `${n(x)} ${n(y)}`;
}

function n(number: number): string {
  return String(Math.round(number * 100) / 100);
}

// Control characters cannot stand in XML at all, not even escaped.
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
