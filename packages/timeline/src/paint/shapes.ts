import type { Box, Colour, Fade, Font, Hop, Point } from '../scene.js';

/** What a painter is told to draw, one after the other. Both painters know exactly these. */
export type Shape =
  | { type: 'polyline'; points: readonly Point[]; closed?: boolean; fill?: Paint; stroke?: Stroke }
  /** Many lines as one. */
  | { type: 'hairs'; lines: readonly (readonly [Point, Point])[]; stroke: Stroke }
  | { type: 'curve'; curve: Hop; stroke: Stroke }
  | { type: 'bar'; box: Box; radius: number; fill?: Paint; stroke?: Stroke }
  | { type: 'circle'; at: Point; radius: number; fill?: Paint; stroke?: Stroke }
  /** SVG path data around 0,0. */
  | { type: 'glyph'; path: string; at: Point; scale: number; fill?: Paint; stroke?: Stroke }
  | TextShape
  | { type: 'clip'; box: Box; shapes: Shape[] }
  /** All of them further to the right and down. */
  | { type: 'moved'; by: Point; shapes: Shape[] };

export type TextShape = {
  type: 'text';
  text: string;
  at: Point;
  font: Font;
  fill: Paint;
  /** Paper around the letters; `alone` where they are drawn later. */
  halo: boolean | 'alone';
  middle?: boolean;
  turned?: boolean;
};

export type Paint = { colour: Colour; opacity?: number; fade?: Fade | null; blend?: Blend };
/** Instead of one colour: along a line from one into others. */
export type Blend = { from: Point; to: Point; stops: { offset: number; colour: Colour; alpha: number }[] };
export type Stroke = Paint & {
  width: number;
  dash?: readonly number[];
  dashOffset?: number;
  round?: boolean;
};
