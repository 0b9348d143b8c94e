import type { Locale } from '@ullim/types/account';
import { axisOf } from './axis.js';
import { bandOf, reachOf } from './band.js';
import { OUTSIDE } from './fade.js';
import { frameOf, type Frame, type FrameOptions } from './frame.js';
import { itemsOf } from './items.js';
import type { Journey, Lane } from './journey.js';
import { bandName } from './labels/band-names.js';
import { labelDown } from './labels/down.js';
import { Obstacles } from './labels/obstacles.js';
import { labelToTheRight, type Ground } from './labels/to-the-right.js';
import { RANK, wishesOf, type Wish } from './labels/wishes.js';
import { place, type Placement } from './place.js';
import { rackOf } from './rack.js';
import { halfWidth } from './river.js';
import type { Band, Box, Hop, Label, Mark, Measure, Scene, Thread, Today } from './scene.js';
import type { Words } from './words.js';

export type LayoutOptions = FrameOptions & { words: Words; locale: Locale; measure: Measure };

/** Draws a journey as data, for one window and one size. Pure: the same in, the same out. */
export function layOut(journey: Journey, options: LayoutOptions): Scene {
  const { words, locale, measure } = options;
  const frame = frameOf(journey, options);
  const { axis, today } = axisOf(
    frame,
    journey.today,
    { today: words.today, locale, calendar: journey.calendar },
    measure,
  );
  const lanes = journey.lanes.map((lane, index) => laidOut(lane, index, journey, frame, measure));
  const rack = rackOf(journey, frame, words, measure);
  const scene = {
    orientation: frame.orientation,
    size: frame.size,
    needs: frame.needs,
    window: frame.window,
    axis,
    bands: lanes.flatMap(({ band }) => band ?? []),
    threads: lanes.flatMap(({ threads }) => threads),
    spans: lanes.flatMap(({ placement }) => placement.spans),
    plans: lanes.flatMap(({ placement }) => placement.plans),
    ghosts: lanes.flatMap(({ placement }) => placement.ghosts),
    marks: lanes.flatMap(({ placement }) => placement.marks),
    today,
    labels: labelsOf(
      lanes,
      axis.terms.flatMap(({ name }) => (name ? [boxOfText(name, measure)] : [])),
      today,
      journey,
      frame,
      options,
    ),
    rack,
  };
  return { ...scene, items: itemsOf(scene, lanes, journey, words, locale) };
}

export type LaidOut = {
  lane: Lane;
  index: number;
  band: Band | null;
  /** Where its band is drawn, along time. */
  reach: { from: number; to: number } | null;
  threads: Thread[];
  placement: Placement;
};

function laidOut(lane: Lane, index: number, journey: Journey, frame: Frame, measure: Measure): LaidOut {
  const across = frame.laneAt(index);
  const placement = place(lane, across, frame, measure);
  const reach = reachOf(lane, journey, frame);
  return {
    lane,
    index,
    band: bandOf(lane, across, journey, frame),
    reach,
    placement,
    threads: threadsOf(lane, across, reach, frame),
  };
}

/** Before and after the band, and all along a lane without one, as far as there is anything. */
function threadsOf(lane: Lane, across: number, reach: LaidOut['reach'], frame: Frame): Thread[] {
  if (lane.extent === null) return [];
  const { first, last } = lane.extent;
  const [from, to] = [frame.along(first) - 14, frame.along(last) + 26];
  if (!reach) return threadBetween(from, to, lane, across, frame);
  return [
    ...(from + 14 < reach.from ? threadBetween(from, reach.from + 4, lane, across, frame) : []),
    ...(to - 26 > reach.to ? threadBetween(reach.to - 4, to, lane, across, frame) : []),
  ];
}

function threadBetween(from: number, to: number, lane: Lane, across: number, frame: Frame): Thread[] {
  const [start, end] = [Math.max(from, -OUTSIDE), Math.min(to, frame.length + OUTSIDE)];
  if (end <= start) return [];
  const dash = { pattern: [5, 5], offset: (start - from) % 10 };
  return [{ dye: lane.goal?.dye ?? null, from: frame.at(start, across), to: frame.at(end, across), dash }];
}

function labelsOf(
  lanes: readonly LaidOut[],
  axisNames: readonly Box[],
  today: Today | null,
  journey: Journey,
  frame: Frame,
  { words, locale, measure }: LayoutOptions,
): Label[] {
  const ground = groundOf(lanes, axisNames, today, frame);
  const right = frame.orientation === 'right';
  const named = (): Label[] => {
    if (frame.strip) return [];
    return lanes.flatMap(({ lane, index, reach, placement }) => {
      const seen = seenAlong(reach, placement, frame);
      return (seen && bandName(lane, index, seen.from, seen.to, ground, frame, words, measure)) ?? [];
    });
  };
  const wishes = lanes.flatMap(({ lane, index, placement }) =>
    wishesOf(placement.shown, index, lane.goal?.dye ?? null, frame, journey, words, locale),
  );
  wishes.sort((a, b) => b.rank - a.rank || a.anchor - b.anchor || (a.of.id < b.of.id ? -1 : 1));
  const labelled = (some: readonly Wish[]): Label[] =>
    some.flatMap((wish) => (right ? labelToTheRight : labelDown)(wish, ground, frame, measure) ?? []);
  const wanted = wishes.slice(0, MOST_WISHES);
  // Downwards a name stands in the way of leaders, so what matters most is led past it first.
  const first = right ? [] : wanted.filter(({ rank }) => rank >= RANK.evidence);
  const led = labelled(first);
  return [...led, ...named(), ...labelled(wanted.slice(first.length))];
}

function groundOf(
  lanes: readonly LaidOut[],
  axisNames: readonly Box[],
  today: Today | null,
  frame: Frame,
): Ground {
  const [taken, texts, leaders, shunned, bars] = [
    new Obstacles(),
    new Obstacles(),
    new Obstacles(),
    new Obstacles(),
    new Obstacles(),
  ];
  const half = halfWidth(1, frame.gap);
  const edges = lanes.map(({ index, placement, reach, threads }) => {
    const centre = frame.laneAt(index);
    const up = Math.max(half, placement.reach.up);
    const down = Math.max(half, placement.reach.down);
    for (const mark of placement.marks) taken.add(boxOfMark(mark));
    if (frame.orientation === 'right')
      for (const { from, to } of threads)
        taken.add({ x: from[0], y: from[1] - 3, width: to[0] - from[0], height: 6 });
    for (const { hop } of placement.ghosts) if (hop) taken.add(boxOfHop(hop));
    if (frame.orientation === 'right' && reach)
      taken.add({ x: reach.from, y: centre - half, width: reach.to - reach.from, height: 2 * half });
    for (const { bar } of [...placement.plans, ...placement.ghosts])
      (frame.orientation === 'right' ? taken : bars).add(bar);
    if (frame.orientation === 'down')
      for (const { from, to, thickness } of placement.spans)
        bars.add({ x: from[0] - thickness / 2, y: from[1], width: thickness, height: to[1] - from[1] });
    const marks = placement.marks.map(({ at }) => at[frame.orientation === 'right' ? 0 : 1]);
    return { centre, half, up, down, marks };
  });
  for (const box of axisNames) taken.add(box);
  if (today) {
    const [[x0, y0], [x1, y1]] = today.line;
    shunned.add({ x: x0 - 1, y: y0 - 1, width: x1 - x0 + 2, height: y1 - y0 + 2 });
    taken.add(today.pill);
  }
  return { taken, texts, leaders, shunned, bars, edges };
}

function boxOfMark(mark: Mark): Box {
  const radius = mark.noun === 'cluster' ? mark.radius : 8 * mark.scale;
  return { x: mark.at[0] - radius, y: mark.at[1] - radius, width: 2 * radius, height: 2 * radius };
}

function boxOfHop({ from, control1, to }: Hop): Box {
  const top = Math.min(control1[1], from[1]);
  const left = Math.min(from[0], to[0], control1[0]);
  return { x: left, y: top, width: Math.max(from[0], to[0]) - left, height: Math.max(from[1], to[1]) - top };
}

function boxOfText(
  { text, at, font }: NonNullable<Scene['axis']['terms'][number]['name']>,
  measure: Measure,
): Box {
  return { x: at[0], y: at[1] - font.size, width: measure(text, font), height: font.size + 4 };
}

/** From where to where a lane shows anything, or null. */
function seenAlong(
  reach: LaidOut['reach'],
  { marks, shown }: Placement,
  frame: Frame,
): { from: number; to: number } | null {
  const right = frame.orientation === 'right';
  const places = marks.map(({ at }) => (right ? at[0] : at[1]));
  const banded = reach !== null && reach.to > 0 && reach.from < frame.length;
  if (!banded && places.length === 0 && shown.length === 0) return null;
  let from = banded ? reach.from : Infinity;
  let to = banded ? reach.to : -Infinity;
  for (const { bar } of shown) {
    if (!bar) continue;
    const start = 'bar' in bar ? [bar.bar.x, bar.bar.y] : bar.from;
    from = Math.min(from, start[right ? 0 : 1]!);
  }
  for (const place of places) {
    from = Math.min(from, place - 8);
    to = Math.max(to, place + 8);
  }
  return { from: Number.isFinite(from) ? from : 0, to: Number.isFinite(to) ? to : frame.length };
}

const MOST_WISHES = 500;
