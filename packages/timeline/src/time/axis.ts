import type { Locale } from '@ullim/types/account';
import type { Calendar } from '@ullim/types/account';
import { termsBetween } from '@ullim/types/honest-date/calendar';
import { dayNumber, partsOfDay, writeDay } from '@ullim/types/honest-date/day';
import { formatDay, termName } from '@ullim/types/honest-date/format';
import { dayWithin } from './day-within.js';
import { AXIS_DEPTH, STRIP_AXIS, type Frame } from './frame.js';
import { asideForTerms, todayOf } from './today-pill.js';
import type {
  Axis,
  AxisTerm,
  AxisTick,
  AxisYear,
  Box,
  Colour,
  Font,
  Measure,
  Point,
  Text,
  Today,
} from '../scene.js';

export type AxisWords = { today: string; locale: Locale; calendar: Calendar };

export function axisOf(
  frame: Frame,
  today: number,
  words: AxisWords,
  measure: Measure,
): { axis: Axis; today: Today | null } {
  const { first, last } = frame.window;
  const days = { first: dayWithin(Math.floor(first)), last: dayWithin(Math.ceil(last)) };
  const termsBeside = (now: Today | null) =>
    termsSeen({ frame, words, measure, now, todayNumber: today }, days.first, days.last);
  const { now, terms } = asideForTerms(todayOf(frame, today, words, measure), termsBeside, frame, measure);
  const context = { frame, words, measure, now, todayNumber: today };
  const ground =
    frame.orientation === 'down'
      ? null
      : frame.strip
        ? { x: 0, y: frame.lanes.to, width: frame.size.width, height: STRIP_AXIS }
        : { x: 0, y: 0, width: frame.size.width, height: AXIS_DEPTH };
  return {
    today: now,
    axis: {
      ground,
      terms,
      years: yearsSeen(context, days.first, days.last),
      fine: fineTicks(context, days.first, days.last),
    },
  };
}

type Context = { frame: Frame; words: AxisWords; measure: Measure; now: Today | null; todayNumber: number };

function termsSeen(context: Context, first: string, last: string): AxisTerm[] {
  const { frame, words } = context;
  // Narrower columns would only flicker.
  if (frame.perDay * 71 < 15) return [];
  let year = '';
  const yearly = frame.orientation === 'down' || frame.strip;
  return termsBetween(first, last, words.calendar).map((term) => {
    const days = { first: dayNumber(term.first), last: dayNumber(term.last) + 1 };
    const from = Math.max(-2, frame.along(days.first));
    const to = Math.min(frame.length + 2, frame.along(days.last));
    const own = term.edtf.slice(0, 4);
    const name = termName(term, words.locale, { year: yearly && own !== year });
    const shown =
      to - from > 22
        ? (frame.orientation === 'right' ? nameToTheRight : nameDown)(name, from, to, context, days.first)
        : null;
    if (shown) year = own;
    return {
      when: term.edtf,
      days,
      box: columnOf(frame, from, to),
      vacation: term.vacation,
      tick: termTick(frame, from),
      name: shown,
    };
  });
}

function columnOf(frame: Frame, from: number, to: number): Box {
  const { lanes } = frame;
  if (frame.strip) return frame.box(from, lanes.to, to - from, 0);
  return frame.box(from, lanes.from, to - from, lanes.to - lanes.from);
}

function termTick(frame: Frame, along: number): readonly [Point, Point] {
  if (frame.orientation === 'down') return [frame.at(along, 0), frame.at(along, frame.size.width)];
  const foot = frame.strip ? frame.lanes.to + 7 : AXIS_DEPTH;
  return [frame.at(along, frame.strip ? frame.lanes.to : AXIS_DEPTH - 26), frame.at(along, foot)];
}

function nameToTheRight(
  name: string,
  from: number,
  to: number,
  context: Context,
  begins: number,
): Text | null {
  const { frame, measure, now, todayNumber } = context;
  const font: Font = { family: 'sans', size: 12.5, weight: 400 };
  const width = measure(name, font);
  let x = from <= 0 ? frame.margin : Math.max(from + 7, frame.margin);
  // Today's pill stands on the axis; a name moves aside for it.
  if (now && x < now.pill.x + now.pill.width + 6 && x + width > now.pill.x - 6) {
    const before = now.pill.x - 8 - width;
    x = before >= Math.max(from, 0) + 4 ? before : now.pill.x + now.pill.width + 8;
  }
  if (x + width > to - 4) return null;
  const y = frame.strip ? frame.lanes.to + 20 : AXIS_DEPTH - 10;
  return text(name, [x, y], font, begins > todayNumber ? 'ink3' : 'ink2');
}

function nameDown(name: string, from: number, to: number, { frame, measure, now }: Context): Text | null {
  const font: Font = { family: 'sans', size: 12, weight: 400 };
  let y = Math.max(from, 0) + 17;
  if (now && Math.abs(y - 4 - (now.pill.y + now.pill.height / 2)) < 22) y = now.pill.y + now.pill.height + 16;
  if (y > to - 4) return null;
  return text(name, [frame.size.width - frame.margin - measure(name, font), y], font, 'ink3');
}

function yearsSeen({ frame, measure }: Context, first: string, last: string): AxisYear[] {
  const termsHaveNames = frame.perDay * 75 > 22;
  if ((frame.orientation === 'down' || frame.strip) && termsHaveNames) return [];
  const perYear = frame.perDay * 365.2425;
  const step =
    YEAR_STEPS.find((years) => years * perYear >= (frame.orientation === 'right' ? 52 : 26)) ?? 1000;
  const font: Font = { family: 'serif', size: frame.orientation === 'right' ? 14 : 17, weight: 400 };
  const [from, to] = [partsOfDay(first).year, partsOfDay(last).year];
  const ticks: AxisYear[] = [];
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) {
    if (year < 1) continue;
    const years = yearsFrom(year, step);
    ticks.push({ ...years, ...yearTick(String(year), frame.along(years.days.first), frame, font, measure) });
  }
  const least = frame.orientation === 'right' ? frame.margin - 8 : -20;
  const seen = ticks.filter(({ tick: [[x, y]] }) => (frame.orientation === 'right' ? x : y) > least);
  // The year one is in is said, also when its beginning is not seen.
  const [earliest] = seen;
  const seenFrom = earliest
    ? frame.orientation === 'right'
      ? earliest.tick[0][0]
      : earliest.tick[0][1]
    : Infinity;
  const now = partsOfDay(dayWithin(Math.floor(frame.dayAt(Math.max(0, least))))).year;
  if (step === 1 && seenFrom > frame.margin + 48)
    seen.unshift({
      ...yearsFrom(now, 1),
      ...yearTick(String(now), frame.margin - (frame.orientation === 'right' ? 6 : 0), frame, font, measure),
      tick: [
        [-9, 0],
        [-9, 0],
      ],
    });
  return seen;
}

function yearsFrom(year: number, count: number): Pick<AxisYear, 'when' | 'days'> {
  const last = Math.min(year + count - 1, 9999);
  const [begins, ends] = [year, last].map((each) => String(each).padStart(4, '0'));
  return {
    when: last > year ? `${begins}/${ends}` : begins!,
    days: { first: dayNumber(writeDay(year, 1, 1)), last: dayNumber(writeDay(last, 12, 31)) + 1 },
  };
}

function yearTick(year: string, along: number, frame: Frame, font: Font, measure: Measure): AxisTick {
  if (frame.orientation === 'down') {
    const width = measure(year, font);
    return {
      tick: [frame.at(along, frame.size.width - 10), frame.at(along, frame.size.width)],
      name: text(year, [frame.size.width - frame.margin - width, along + 19], font, 'ink2'),
    };
  }
  const [from, baseline] = frame.strip ? [frame.lanes.to, frame.lanes.to + 21] : [9, 21];
  const whole = along + 6 + measure(year, font) < frame.size.width - 4;
  return {
    tick: [
      [along, from],
      [along, from + 14],
    ],
    name: whole ? text(year, [along + 6, baseline], font, 'ink') : null,
  };
}

function fineTicks(context: Context, first: string, last: string): AxisTick[] {
  const { frame } = context;
  const right = frame.orientation === 'right';
  const [perDay, perMonth] = [frame.perDay, frame.perDay * 30.4];
  if (frame.strip) return [];
  const daily = perDay > (right ? 64 : 44);
  if (!daily && perMonth < (right ? 130 : 110)) return [];
  const ticks: AxisTick[] = [];
  for (let number = dayNumber(first); number <= dayNumber(last); number++) {
    const day = dayWithin(number);
    const { month, day: date } = partsOfDay(day);
    if (!daily && date !== 1) continue;
    const name = daily ? formatDay(day, context.words.locale) : monthName(month, context.words.locale);
    ticks.push(fineTick(name, frame.along(number), context));
  }
  return ticks;
}

function fineTick(name: string, along: number, { frame, measure, now }: Context): AxisTick {
  const font: Font = { family: 'sans', size: frame.orientation === 'right' ? 11.5 : 12, weight: 400 };
  if (frame.orientation === 'down') {
    const x = frame.size.width - frame.margin - measure(name, font);
    const free = !now || Math.abs(along - now.line[0][1]) > 20;
    return {
      tick: [frame.at(along, frame.size.width - 8), frame.at(along, frame.size.width)],
      name: free ? text(name, [x, along + 32], font, 'ink3') : null,
    };
  }
  return {
    tick: [frame.at(along, AXIS_DEPTH), frame.at(along, AXIS_DEPTH + 6)],
    name: text(name, [along + 5, AXIS_DEPTH + 15], font, 'ink3'),
  };
}

function text(words: string, at: Point, font: Font, colour: Colour): Text {
  return { text: words, at, font, colour, halo: false };
}

function monthName(month: number, locale: Locale): string {
  return MONTHS[locale][month - 1]!;
}

export const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500];
const MONTHS: Record<Locale, string[]> = {
  ko: Array.from({ length: 12 }, (_, index) => `${index + 1}월`),
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};
