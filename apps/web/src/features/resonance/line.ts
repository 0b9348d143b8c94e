import type { Calendar, Locale } from '@ullim/types/account';
import { termsBetween } from '@ullim/types/honest-date/calendar';
import { dayFromNumber, dayNumber, partsOfDay, writeDay, type Day } from '@ullim/types/honest-date/day';
import { daysMeant } from '@ullim/types/honest-date/days';
import { termName } from '@ullim/types/honest-date/format';
import { LEVELS, type Level, type ReadingView } from '@ullim/types/resonance-reading';
import { curveOf, type ReadingPoint, type ResonanceCurve } from '@ullim/timeline/journey/resonance-curve';
import type { EchoTurn } from '@ullim/timeline/journey/echo-turns';

/** Fewer say nothing about a course. */
export const LINE_FROM = 3;

export type Room = {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
};
export type Stretch = { d: string; opacity: number };
export type Dot = {
  id: string;
  x: number;
  y: number;
  level: Level;
  /** The days its date can mean, where they are wide enough to be seen. */
  vague: { x: number; width: number } | null;
  turn: 'peak' | 'trough' | null;
};
export type AxisName = { x: number; words: string };
export type Line = {
  strings: { level: Level; y: number }[];
  water: string;
  stretches: Stretch[];
  dots: Dot[];
  ticks: number[];
  names: AxisName[];
  today: number | null;
};

/** How a goal echoed, in a room of pixels; null while there are not readings enough. */
export function lineOf(
  readings: readonly ReadingView[],
  turns: readonly EchoTurn[],
  room: Room,
  { calendar, today, locale }: { calendar: Calendar; today: Day; locale: Locale },
): Line | null {
  const curve = curveOf(readings, { calendar, today });
  if (!curve || curve.points.length < LINE_FROM) return null;
  const spans = curve.points.map(({ reading }) => spanOf(reading, calendar));
  const scale = scaleOf(curve, spans, room);
  const now = dayNumber(today) + 0.5;
  return {
    strings: LEVELS.map((level) => ({ level, y: scale.y(level) })),
    water: waterUnder(curve, scale),
    stretches: stretchesOf(curve, scale),
    dots: curve.points.map((point) => dotOf(point, turns, scale, calendar)),
    ...axisOf(scale, room, calendar, locale, scale.x(now)),
    today: now <= scale.last ? scale.x(now) : null,
  };
}

type Scale = {
  x: (day: number) => number;
  y: (value: number) => number;
  first: number;
  last: number;
  bottom: number;
};

/** From the first day a reading can be of to the last one, today included. */
function scaleOf(
  { from, to }: ResonanceCurve,
  spans: readonly Span[],
  { width, height, left, right, top, bottom }: Room,
): Scale {
  const seen = {
    from: Math.min(from, ...spans.map((span) => span.from)),
    to: Math.max(to, ...spans.map((span) => span.to)),
  };
  const middle = (seen.from + seen.to) / 2;
  const half = Math.max(seen.to - seen.from, SHORTEST) / 2;
  const [first, last] = [middle - half, middle + half];
  const perDay = (width - left - right) / (last - first);
  const perLevel = (height - top - bottom) / (LEVELS.length - 1);
  return {
    x: (day) => round(left + (day - first) * perDay),
    y: (value) => round(height - bottom - (value - 1) * perLevel),
    first,
    last,
    bottom: height - bottom + perLevel * UNDER_THE_LAST,
  };
}

type Span = { from: number; to: number };

function spanOf({ on }: ReadingView, calendar: Calendar): Span {
  const { startFirst, endLast } = daysMeant(on, calendar);
  return { from: dayNumber(startFirst), to: dayNumber(endLast ?? startFirst) + 1 };
}

/** Water on the other side of the last string, as in the river. */
const UNDER_THE_LAST = 0.31;

/** Readings of a few days do not fill the room. */
const SHORTEST = 60;

/** In days about three pixels apart, the readings themselves among them. */
function daysAlong({ from, to, points }: ResonanceCurve, { x }: Scale): number[] {
  const steps = Math.max(1, Math.ceil((x(to) - x(from)) / 3));
  const even = Array.from({ length: steps + 1 }, (_, i) => from + ((to - from) * i) / steps);
  return [...even, ...points.map(({ day }) => day)].sort((a, b) => a - b);
}

function waterUnder(curve: ResonanceCurve, scale: Scale): string {
  const over = daysAlong(curve, scale).map((day) => `${scale.x(day)} ${scale.y(curve.resonanceAt(day))}`);
  return `M${scale.x(curve.from)} ${scale.bottom}L${over.join('L')}L${scale.x(curve.to)} ${scale.bottom}z`;
}

/** Pieces of one opacity each: where nothing was said for long, the line is only half there. */
function stretchesOf(curve: ResonanceCurve, scale: Scale): Stretch[] {
  const pieces: { points: string[]; opacity: number }[] = [];
  for (const day of daysAlong(curve, scale)) {
    const point = `${scale.x(day)} ${scale.y(curve.resonanceAt(day))}`;
    const opacity = Math.round(curve.thinAt(day) * 10) / 10;
    const last = pieces.at(-1);
    last?.points.push(point);
    if (last?.opacity !== opacity) pieces.push({ points: [point], opacity });
  }
  return pieces
    .filter(({ points }) => points.length > 1)
    .map(({ points, opacity }) => ({ d: `M${points.join('L')}`, opacity }));
}

function dotOf(
  { day, level, reading }: ReadingPoint,
  turns: readonly EchoTurn[],
  { x, y }: Scale,
  calendar: Calendar,
): Dot {
  const span = spanOf(reading, calendar);
  const [from, to] = [x(span.from), x(span.to)];
  const turn = turns.find((other) => other.reading.id === reading.id);
  return {
    ...{ id: reading.id, x: x(day), y: y(level), level },
    vague: to - from >= 12 ? { x: from, width: round(to - from) } : null,
    turn: turn ? (turn.level >= Math.max(turn.before, turn.after) ? 'peak' : 'trough') : null,
  };
}

/** Terms where they have room for a name, else years. The first name of a year that has room tells the year. */
function axisOf({ x, first, last }: Scale, room: Room, calendar: Calendar, locale: Locale, today: number) {
  const [from, to] = [dayFromNumber(Math.floor(first)), dayFromNumber(Math.ceil(last))];
  const roomy = x(first + YEAR) - x(first) >= ROOM_OF_TERMS;
  const terms = roomy ? termsBetween(from, to, calendar) : [];
  const marks = roomy
    ? terms.map((term) => ({ day: term.first, year: term.edtf.slice(0, 4), term }))
    : yearsBetween(from, to).map((year) => ({ day: writeDay(year, 1, 1), year: String(year), term: null }));
  const placed = marks
    .map((mark) => ({ ...mark, x: Math.max(room.left, x(dayNumber(mark.day))) }))
    .filter((mark) => mark.x < room.width - room.right);
  const names: AxisName[] = [];
  let told = '';
  placed.forEach(({ x, year, term }, i) => {
    const words = term ? termName(term, locale, { year: year !== told }) : year;
    const until = Math.min(placed[i + 1]?.x ?? room.width, x < today ? today - HALF_OF_TODAY : room.width);
    if (until - x < aboutAsWideAs(words)) return;
    names.push({ x, words });
    told = year;
  });
  return { ticks: placed.map((mark) => mark.x), names };
}

const YEAR = 365;
/** Pixels of a year under which the names of its terms would not fit. */
const ROOM_OF_TERMS = 260;
/** On the axis today has a name of its own, in the middle of its line. */
const HALF_OF_TODAY = 32;

const aboutAsWideAs = (words: string) =>
  [...words].reduce((width, letter) => width + (letter < '\u0080' ? 6.6 : 11.2), 8);

function yearsBetween(from: Day, to: Day): number[] {
  const [first, last] = [partsOfDay(from).year, partsOfDay(to).year];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

const round = (n: number) => Math.round(n * 10) / 10;
