import { dayNumber, partsOfDay, writeDay } from '@ullim/types/honest-date/day';
import { YEAR_STEPS } from './time/axis-years.js';
import { dayWithin } from './time/day-within.js';
import { clamp } from './clamp.js';
import type { Journey, Lane } from './journey/journey.js';
import { flowsIn } from './journey/flowing.js';
import { halfWidth } from './water/river.js';
import type { Hop, Orientation, Point, Size, Window } from './scene.js';
import type { Shape } from './paint/shapes.js';
import { beginningOf, endOf } from './journey/stretch.js';

/**
 * The whole journey as low as a line or two of text: each band a thin body with one string, each day on
 * which something lies a tick, and the years. On a phone it is narrower than that, and the years have no names.
 * Cheap enough for any journey, for it is drawn once and not while one moves.
 */
export function overviewOf(
  journey: Journey,
  window: Window,
  size: Size,
  orientation: Orientation = 'right',
): Shape[] {
  const measures = measuresOf(journey, window, size, orientation);
  return [
    { type: 'bar', box: { x: 0, y: 0, ...size }, radius: 0, fill: { colour: 'paper' } },
    ...yearsOn(measures),
    ...journey.lanes.flatMap((lane, index) => threadOf(lane, measures.across(index), measures)),
    ...journey.lanes.flatMap((lane, index) =>
      bodiesOf(lane, journey.today, measures.across(index), measures),
    ),
    ...turnsOn(journey, measures),
    ...journey.lanes.flatMap((lane, index) => ticksOf(lane, measures.across(index), measures)),
    todayOn(journey.today, measures),
  ];
}

type Measures = {
  /** How far time runs. */
  length: number;
  /** Where the lanes end, across, and the years after them. */
  foot: number;
  depth: number;
  window: Window;
  along: (day: number) => number;
  across: (lane: number) => number;
  /** Between two strings, if there was room for more than one. */
  gap: number;
  at: (along: number, across: number) => Point;
  named: boolean;
};

function measuresOf({ lanes }: Journey, window: Window, size: Size, orientation: Orientation): Measures {
  const right = orientation === 'right';
  const [length, depth] = right ? [size.width, size.height] : [size.height, size.width];
  const named = depth > NAMELESS;
  const [foot, air] = named ? [depth - YEARS, AIR] : [depth, AIR / 2];
  const pitch = Math.min((foot - 2 * air) / Math.max(1, lanes.length), WIDEST);
  const top = air + (foot - 2 * air - pitch * lanes.length) / 2;
  return {
    ...{ length, foot, depth, window, named },
    along: (day) => ((day - window.first) / (window.last - window.first)) * length,
    across: (lane) => top + (lane + 0.5) * pitch,
    gap: pitch / 4.6,
    at: (along, across) => (right ? [along, across] : [across, along]),
  };
}

function yearsOn({ window, length, foot, depth, along, at, named }: Measures): Shape[] {
  const [first, last] = [window.first, window.last].map(
    (day) => partsOfDay(dayWithin(Math.floor(day))).year,
  ) as [number, number];
  const perYear = along(365.2425) - along(0);
  const step = YEAR_STEPS.find((years) => years * perYear >= 56) ?? 1000;
  const years: Shape[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    if (year < 1) continue;
    const place = along(dayNumber(writeDay(year, 1, 1)));
    if (place < 0) continue;
    const points = named ? [at(place, foot), at(place, depth - 4)] : [at(place, 0), at(place, depth)];
    years.push({ type: 'polyline', points, stroke: { colour: 'line', width: 1 } });
    if (!named || place + 44 > length) continue;
    years.push({
      type: 'text',
      text: String(year),
      at: [place + 5, depth - 5],
      font: { family: 'sans', size: 11.5, weight: 400 },
      fill: { colour: 'ink3' },
      halo: false,
    });
  }
  return years;
}

/** As far as there is anything, done or planned. */
function threadOf({ goal, extent }: Lane, across: number, { along, length, at }: Measures): Shape[] {
  if (!extent) return [];
  const points = [extent.first, extent.last].map((day) => at(clamp(along(day), 0, length), across));
  const colour = goal ? (`${goal.dye}.mark` as const) : 'line2';
  return [{ type: 'polyline', points, stroke: { colour, width: 1, opacity: 0.5 } }];
}

function bodiesOf(lane: Lane, today: number, across: number, measures: Measures): Shape[] {
  const { goal, resonance } = lane;
  if (!goal) return [];
  return flowsOf(lane, today).flatMap(({ from, to }): Shape[] => {
    const [start, end] = [measures.along(from), Math.max(measures.along(to), measures.along(from) + 2)];
    const steps = Math.max(2, Math.ceil((end - start) / 5));
    const places = Array.from({ length: steps + 1 }, (_, step) => start + ((end - start) * step) / steps);
    const half = (along: number) => {
      const day = from + ((along - start) / (end - start)) * (to - from);
      const soft = Math.min(1, (along - start + 1) / SOFT, (end - along + 1) / SOFT);
      return Math.max(0.7, halfWidth(resonance?.resonanceAt(day) ?? 1, measures.gap)) * Math.max(0, soft);
    };
    return [
      {
        type: 'polyline',
        points: [
          ...places.map((place) => measures.at(place, across - half(place))),
          ...places.reverse().map((place) => measures.at(place, across + half(place))),
        ],
        closed: true,
        fill: { colour: `${goal.dye}.tint` },
      },
      {
        type: 'polyline',
        points: [measures.at(start, across), measures.at(end, across)],
        stroke: { colour: `${goal.dye}.mark`, width: 1.1 },
      },
    ];
  });
}

/** Where its water flows, spells that follow each other as one. */
function flowsOf({ spells }: Lane, today: number): { from: number; to: number }[] {
  const flows: { from: number; to: number }[] = [];
  spells.forEach(({ spell, stretch }, index) => {
    if (!flowsIn(spell.stance)) return;
    const next = spells[index + 1]?.stretch;
    const end = endOf(stretch, Math.max(today, stretch.first));
    const to = next ? Math.min(beginningOf(next), end) : end;
    const before = flows[flows.length - 1];
    if (before && beginningOf(stretch) - before.to < 1) before.to = to;
    else flows.push({ from: before ? beginningOf(stretch) : stretch.first, to });
  });
  return flows;
}

function turnsOn({ turns, lanes }: Journey, { along, across, at }: Measures): Shape[] {
  const places = new Map(lanes.map(({ id }, index) => [id, index]));
  return turns.flatMap(({ from, to, day }): Shape[] => {
    const [start, end] = [places.get(from.id), places.get(to.id)];
    if (start === undefined || end === undefined) return [];
    const [place, upper, lower] = [along(day), across(start), across(end)];
    const reach = Math.min(9, 3 + Math.abs(lower - upper) / 3);
    const curve: Hop = {
      from: at(place - reach, upper),
      control1: at(place, upper),
      control2: at(place, lower),
      to: at(place + reach, lower),
    };
    return [
      { type: 'curve', curve, stroke: { colour: `${to.dye}.tint`, width: 4 } },
      { type: 'curve', curve, stroke: { colour: `${to.dye}.mark`, width: 1.1 } },
    ];
  });
}

/** No more than there are pixels for. */
function ticksOf({ goal, entries }: Lane, across: number, { along, length, gap, at }: Measures): Shape[] {
  const columns = new Set<number>();
  for (const { anchor } of entries) columns.add(Math.round(along(anchor) / 2) * 2);
  const reach = clamp(gap * 1.5, 1.2, 2.6);
  const lines = [...columns]
    .filter((place) => place >= 0 && place <= length)
    .map((place): readonly [Point, Point] => [at(place, across - reach), at(place, across + reach)]);
  if (lines.length === 0) return [];
  return [{ type: 'hairs', lines, stroke: { colour: goal ? `${goal.dye}.text` : 'ink2', width: 1.6 } }];
}

function todayOn(today: number, { along, foot, at, named }: Measures): Shape {
  const place = along(today + 0.5);
  const points = [at(place, named ? 2 : 0), at(place, foot)];
  return { type: 'polyline', points, stroke: { colour: 'ink', width: 1, opacity: 0.55 } };
}

/** So low it has no room for names. */
const NAMELESS = 32;
/** For the row of years, around the lanes, and at most from lane to lane. */
const YEARS = 18;
const AIR = 6;
const WIDEST = 15;
/** Pixels over which a body begins and ends. */
const SOFT = 6;
