import type { Calendar, Locale } from '@ullim/types/account';
import { termsBetween } from '@ullim/types/honest-date/calendar';
import { dayFromNumber, dayNumber, partsOfDay, writeDay, type Day } from '@ullim/types/honest-date/day';
import { daysMeant } from '@ullim/types/honest-date/days';
import { termName } from '@ullim/types/honest-date/format';
import { LEVELS, type Level, type ReadingView } from '@ullim/types/resonance-reading';
import { curveOf, type ReadingPoint, type ResonanceCurve } from '@ullim/timeline/resonance-curve';
import type { Turn } from '@ullim/timeline/resonance-turns';

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
  turns: readonly Turn[],
  room: Room,
  { calendar, today, locale }: { calendar: Calendar; today: Day; locale: Locale },
): Line | null {
  const curve = curveOf(readings, { calendar, today });
  if (!curve || curve.points.length < LINE_FROM) return null;
  const scale = scaleOf(curve, room);
  const now = dayNumber(today) + 0.5;
  return {
    strings: LEVELS.map((level) => ({ level, y: scale.y(level) })),
    water: waterUnder(curve, scale),
    stretches: stretchesOf(curve, scale),
    dots: curve.points.map((point) => dotOf(point, turns, scale, calendar)),
    ...axisOf(scale, room, calendar, locale),
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

function scaleOf(curve: ResonanceCurve, { width, height, left, right, top, bottom }: Room): Scale {
  const middle = (curve.from + curve.to) / 2;
  const half = Math.max(curve.to - curve.from, SHORTEST) / 2;
  const [first, last] = [middle - half, middle + half];
  const perDay = (width - left - right) / (last - first);
  const perLevel = (height - top - bottom) / (LEVELS.length - 1);
  return {
    x: (day) => round(left + (day - first) * perDay),
    y: (value) => round(height - bottom - (value - 1) * perLevel),
    first,
    last,
    bottom: height - bottom,
  };
}

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
  turns: readonly Turn[],
  { x, y }: Scale,
  calendar: Calendar,
): Dot {
  const { startFirst, endLast } = daysMeant(reading.on, calendar);
  const [from, to] = [x(dayNumber(startFirst)), x(dayNumber(endLast ?? startFirst) + 1)];
  const turn = turns.find((other) => other.reading.id === reading.id);
  return {
    ...{ id: reading.id, x: x(day), y: y(level), level },
    vague: to - from >= 12 ? { x: from, width: round(to - from) } : null,
    turn: turn ? (turn.level >= Math.max(turn.before, turn.after) ? 'peak' : 'trough') : null,
  };
}

/** Terms where they have room for a name, else years. */
function axisOf({ x, first, last }: Scale, room: Room, calendar: Calendar, locale: Locale) {
  const [from, to] = [dayFromNumber(Math.floor(first)), dayFromNumber(Math.ceil(last))];
  const perYear = x(first + 365) - x(first);
  const marks =
    perYear >= 290
      ? termsBetween(from, to, calendar).map((term, i) => ({
          day: term.first,
          words: termName(term, locale, { year: i === 0 || beginsYear(term.edtf) }),
        }))
      : yearsBetween(from, to).map((year) => ({ day: writeDay(year, 1, 1), words: String(year) }));
  const ends = room.width - room.right;
  const placed = marks
    .map(({ day, words }) => ({ x: Math.max(room.left, x(dayNumber(day))), words }))
    .filter((mark) => mark.x < ends);
  const names: AxisName[] = [];
  placed.forEach((mark, i) => {
    const next = placed[i + 1]?.x ?? room.width;
    if (next - mark.x >= mark.words.length * WIDEST_LETTER[locale] + 10) names.push(mark);
  });
  return { ticks: placed.map((mark) => mark.x), names };
}

const beginsYear = (edtf: string) => edtf.endsWith('-40');
const WIDEST_LETTER = { ko: 10.5, en: 6.4 };

function yearsBetween(from: Day, to: Day): number[] {
  const [first, last] = [partsOfDay(from).year, partsOfDay(to).year];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

const round = (n: number) => Math.round(n * 10) / 10;
