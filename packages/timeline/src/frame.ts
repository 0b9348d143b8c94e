import type { Journey } from './journey.js';
import type { Box, Orientation, Point, Size, Window } from './scene.js';

/** Where time and lanes lie on the paper. "Along" is the way time runs, "across" the way lanes follow each other. */
export type Frame = {
  orientation: Orientation;
  /** What is drawn, and what there is to draw. */
  size: Size;
  needs: Size;
  window: Window;
  /** How far time runs, in pixels, and how many pixels a day is long. */
  length: number;
  perDay: number;
  /** Between two strings. */
  gap: number;
  /** Between the centres of two lanes. */
  pitch: number;
  /** Where lanes lie, across. */
  lanes: { from: number; to: number };
  laneAt: (index: number) => number;
  along: (day: number) => number;
  dayAt: (along: number) => number;
  at: (along: number, across: number) => Point;
  box: (along: number, across: number, alongSize: number, acrossSize: number) => Box;
  /** Where the labels of a phone stand: left edge and width. */
  column: { x: number; width: number };
  rack: Box | null;
};

/**
 * With `scroll` only `size` is drawn, the lanes moved by so many pixels under a standing axis; without it everything is,
 * as tall (or, downwards, as wide) as the lanes need.
 */
export type FrameOptions = { window: Window; size: Size; orientation: Orientation; scroll?: number };

export function frameOf(journey: Journey, options: FrameOptions): Frame {
  return options.orientation === 'right' ? toTheRight(journey, options) : down(journey, options);
}

export const AXIS_DEPTH = 58;
export const RACK_DEPTH = 46;

function toTheRight(journey: Journey, { window, size, scroll }: FrameOptions): Frame {
  const lanes = Math.max(1, journey.lanes.length);
  const rackDepth = journey.sometime.length > 0 ? RACK_DEPTH : 0;
  const room = size.height - AXIS_DEPTH - rackDepth - FOOT;
  const pitch = clamp(room / lanes, 54, 176);
  const height = Math.max(size.height, AXIS_DEPTH + pitch * lanes + FOOT + rackDepth);
  const air = Math.max(0, room - pitch * lanes) * 0.4;
  const drawn = scroll === undefined ? height : size.height;
  const rackTop = drawn - rackDepth;
  return {
    ...common(window, size.width, 'right'),
    size: { width: size.width, height: drawn },
    needs: { width: size.width, height },
    pitch,
    gap: clamp(pitch / 7.2, 3, 13.5),
    lanes: { from: AXIS_DEPTH, to: rackTop },
    laneAt: (index) => AXIS_DEPTH + air + (index + 0.5) * pitch - (scroll ?? 0),
    column: { x: 0, width: 0 },
    rack: rackDepth > 0 ? { x: 0, y: rackTop, width: size.width, height: rackDepth } : null,
  };
}

function down(journey: Journey, { window, size, scroll }: FrameOptions): Frame {
  const lanes = Math.max(1, journey.lanes.length);
  const rackDepth = journey.sometime.length > 0 ? RACK_DEPTH : 0;
  const pitch = clamp((size.width * 0.42 - MARGIN) / lanes, 24, 40);
  const zone = MARGIN + pitch * lanes;
  const width = Math.max(size.width, zone + COLUMN_LEAST + 2 * MARGIN);
  const drawn = scroll === undefined ? width : size.width;
  const aside = scroll ?? 0;
  const length = size.height - rackDepth;
  return {
    ...common(window, length, 'down'),
    size: { width: drawn, height: size.height },
    needs: { width, height: size.height },
    pitch,
    gap: clamp(pitch / 4.8, 3, 7),
    lanes: { from: 0, to: drawn },
    laneAt: (index) => MARGIN + (index + 0.64) * pitch - aside,
    column: { x: zone + 18 - aside, width: width - zone - 18 - MARGIN },
    rack: rackDepth > 0 ? { x: 0, y: length, width: size.width, height: rackDepth } : null,
  };
}

function common(window: Window, length: number, orientation: Orientation) {
  const perDay = length / (window.last - window.first);
  const right = orientation === 'right';
  return {
    orientation,
    window,
    length,
    perDay,
    along: (day: number) => (day - window.first) * perDay,
    dayAt: (along: number) => window.first + along / perDay,
    at: (along: number, across: number): Point => (right ? [along, across] : [across, along]),
    box: (along: number, across: number, alongSize: number, acrossSize: number): Box =>
      right
        ? { x: along, y: across, width: alongSize, height: acrossSize }
        : { x: across, y: along, width: acrossSize, height: alongSize },
  };
}

function clamp(number: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, number));
}

const FOOT = 16;
const MARGIN = 14;
const COLUMN_LEAST = 168;
