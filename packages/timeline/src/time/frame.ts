import { clamp } from '../clamp.js';
import type { Journey } from '../journey/journey.js';
import type { Box, Orientation, Point, Size, Window } from '../scene.js';

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
  /** Where words begin at the left, and the foot row ends at the right. */
  margin: number;
  /** On a phone: from the right edge to what is free, and to where words end. */
  end: { edge: number; words: number };
  /** One goal beside its own name: terms under it, and no names. */
  strip: boolean;
  /** How far things are drawn past the edges of what is seen, along time. */
  outside: number;
  /** Of the axis along the upper edge, where time runs to the right. */
  axisDepth: number;
  /** Between two strings. */
  gap: number;
  /** From 0 to 1: how much larger than usual everything is, where few lanes have much room. */
  ease: number;
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
  /** The row at the foot; what is kept free at its right end. */
  rack: (Box & { end: number }) | null;
};

/**
 * `margin` is where the page's own words begin, `footEnd` what is kept free at the right end of the foot row (which is
 * then always there; on a phone the way to lanes beside it has room there, too), `taken` what something else covers of
 * the right side of a phone's lanes. With `strip` the lane of one goal is drawn alone. With `scroll` only `size` is drawn,
 * the lanes moved by so many pixels under a standing axis; without it everything is, as tall (or, downwards, as wide) as
 * the lanes need.
 */
export type FrameOptions = {
  window: Window;
  size: Size;
  orientation: Orientation;
  scroll?: number;
  margin?: number;
  taken?: number;
  footEnd?: number;
  gap?: number;
  strip?: boolean;
  outside?: number;
};

export function frameOf(journey: Journey, options: FrameOptions): Frame {
  if (options.orientation === 'down') return down(journey, options);
  return options.strip ? strip(journey, options) : toTheRight(journey, options);
}

function toTheRight(journey: Journey, options: FrameOptions): Frame {
  const { size, scroll } = options;
  const lanes = Math.max(1, journey.lanes.length);
  const rackDepth = footDepth(journey, options);
  const axisDepth = isLow(options) ? LOW_AXIS : AXIS;
  const room = size.height - axisDepth - rackDepth - FOOT;
  const pitch = clamp(calm((room - HEAD) / lanes), 54, WIDEST);
  const height = Math.max(size.height, axisDepth + HEAD + pitch * lanes + FOOT + rackDepth);
  const air = Math.max(HEAD, (room - pitch * lanes) / 2);
  const drawn = scroll === undefined ? height : size.height;
  const rackTop = drawn - rackDepth;
  return {
    ...common(options, size.width),
    size: { width: size.width, height: drawn },
    needs: { width: size.width, height },
    axisDepth,
    pitch,
    ...grown(options.gap ?? gapAt(pitch)),
    lanes: { from: axisDepth, to: rackTop },
    laneAt: (index) => axisDepth + air + (index + 0.5) * pitch - (scroll ?? 0),
    column: { x: 0, width: 0 },
    rack: rackOf(rackTop, rackDepth, options),
  };
}

function strip(journey: Journey, options: FrameOptions): Frame {
  const { size } = options;
  const to = size.height - STRIP_AXIS;
  const pitch = to / Math.max(1, journey.lanes.length);
  return {
    ...common(options, size.width),
    size,
    needs: size,
    axisDepth: STRIP_AXIS,
    pitch,
    ...grown(options.gap ?? gapAt(pitch)),
    lanes: { from: 0, to },
    laneAt: (index) => (index + 0.5) * pitch,
    column: { x: 0, width: 0 },
    rack: null,
  };
}

function down(journey: Journey, options: FrameOptions): Frame {
  const { size, scroll, margin = MARGIN } = options;
  const lanes = Math.max(1, journey.lanes.length);
  const rackDepth = footDepth(journey, options);
  const pitch = clamp((size.width * 0.47 - NAME - ELBOW) / (lanes - 1 + 2 * FULL * STRINGS), 24, 46);
  const gap = options.gap ?? clamp(pitch * STRINGS, 3, 6);
  const first = NAME + FULL * gap;
  const zone = first + (lanes - 1) * pitch + FULL * gap;
  const width = Math.max(size.width, zone + COLUMN_LEAST + 2 * margin);
  const drawn = scroll === undefined ? width : size.width;
  const aside = scroll ?? 0;
  const length = size.height - rackDepth;
  return {
    ...common(options, length),
    size: { width: drawn, height: size.height },
    needs: { width, height: size.height },
    axisDepth: 0,
    pitch,
    gap,
    ease: 0,
    lanes: { from: 0, to: drawn },
    laneAt: (index) => first + index * pitch - aside,
    column: { x: zone + ELBOW - aside, width: width - zone - ELBOW - endOf(options).words },
    rack: rackOf(length, rackDepth, options, width > drawn ? MORE : 0),
  };
}

function endOf({ margin = MARGIN, taken = 0 }: FrameOptions): Frame['end'] {
  return { edge: taken, words: taken > 0 ? taken + BESIDE : margin };
}

/** Past the usual pitch only half of the room is taken; the rest is air. */
function calm(share: number): number {
  return share <= USUAL ? share : USUAL + (share - USUAL) / 2;
}

function gapAt(pitch: number): number {
  const most = 13.5 + clamp((pitch - USUAL) / (WIDEST - USUAL), 0, 1) * (WIDEST_GAP - 13.5);
  return clamp(pitch / 7.2, 3, most);
}

function grown(gap: number): Pick<Frame, 'gap' | 'ease'> {
  return { gap, ease: clamp((gap - 13.5) / (WIDEST_GAP - 13.5), 0, 1) };
}

function footDepth({ sometime }: Journey, options: FrameOptions): number {
  if (sometime.length === 0 && !options.footEnd) return 0;
  return isLow(options) ? LOW_RACK : RACK;
}

/** On a phone held across all that is not the river gives way. */
function isLow({ orientation, size }: FrameOptions): boolean {
  return orientation === 'right' && size.height < LOW;
}

function rackOf(y: number, height: number, { size, footEnd = 0 }: FrameOptions, more = 0): Frame['rack'] {
  return height > 0 ? { x: 0, y, width: size.width, height, end: footEnd && footEnd + more } : null;
}

function common(options: FrameOptions, length: number) {
  const { window, orientation, margin = MARGIN, strip = false, outside = OUTSIDE } = options;
  const perDay = length / (window.last - window.first);
  const right = orientation === 'right';
  return {
    orientation,
    window,
    margin,
    end: endOf(options),
    strip,
    outside,
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

/** Pixels. */
const LOW = 300;
const AXIS = 58;
const LOW_AXIS = 46;
const RACK = 46;
const LOW_RACK = 34;
/** Of the way to more lanes. */
const MORE = 48;
export const STRIP_AXIS = 32;
/** Kept free under the axis, where the name of the first band may stand, and at the foot. */
const HEAD = 26;
const FOOT = 16;
/** As far apart as lanes usually are, and at most. */
const USUAL = 176;
const WIDEST = 320;
const WIDEST_GAP = 22;
const MARGIN = 14;
/** On a phone: of the name beside the first band, and of leaders beside the last. */
const NAME = 22;
const ELBOW = 18;
/** There a string is so much of a pitch from the next that a name stands between two bands; half of the fullest, in gaps. */
const STRINGS = 1 / 8;
const FULL = 2.62;
/** From words to what is beside them. */
const BESIDE = 8;
const OUTSIDE = 40;
const COLUMN_LEAST = 168;
