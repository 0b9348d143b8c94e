import type { Locale } from '@ullim/types/account';
import { dayNumber, partsOfDay } from '@ullim/types/honest-date/day';
import { ENGLISH_MONTHS } from '@ullim/types/honest-date/format/english';
import type { AxisTerm, AxisTick, Font } from '../scene.js';
import { axisText, textAtEdge, tickAt, type AxisContext } from './axis-context.js';
import { dayWithin } from './day-within.js';

/** Months, Mondays or days, when one looks closely. */
export function fineTicks(
  context: AxisContext,
  terms: readonly AxisTerm[],
  first: string,
  last: string,
): AxisTick[] {
  const { frame } = context;
  const { perDay } = frame;
  const right = frame.orientation === 'right';
  if (frame.strip) return [];
  const room = right ? 64 : 44;
  const [daily, dated] = [perDay > room, perDay * 7 > room];
  if (!dated && perDay * 30.4 < (right ? 130 : 110)) return [];
  const ticks: AxisTick[] = [];
  for (let number = dayNumber(first); number <= dayNumber(last); number++) {
    const day = dayWithin(number);
    const { month, day: date } = partsOfDay(day);
    if (!daily && !(dated ? isMonday(number) : date === 1)) continue;
    const { locale } = context.words;
    const name = dated ? dayName(month, date, locale) : monthName(month, locale);
    ticks.push(fineTick(name, frame.along(number), terms, context));
  }
  return ticks;
}

/** The first of all days was a Thursday. */
function isMonday(day: number): boolean {
  return (day + 3) % 7 === 0;
}

function fineTick(
  name: string,
  along: number,
  terms: readonly AxisTerm[],
  { frame, measure, now }: AxisContext,
): AxisTick {
  const down = frame.orientation === 'down';
  const font: Font = { family: 'sans', size: down ? 12 : 11.5, weight: 400 };
  const text = down
    ? textAtEdge(name, rowUnder(along, terms), font, 'ink3', frame, measure)
    : axisText(name, [along + 5, frame.axisDepth + 15], font, 'ink3');
  // Today's line would run through it, and its pill says the day.
  const [x, y] = now ? now.line[0] : [NaN, NaN];
  const struck = down
    ? Math.abs(y - text.at[1] + 4) < 10
    : x >= along && x <= along + measure(name, font) + 9;
  return {
    tick: down
      ? tickAt(along, 8, frame)
      : [frame.at(along, frame.axisDepth), frame.at(along, frame.axisDepth + 6)],
    name: struck ? null : text,
  };
}

/** Right under its tick, or under the name of a term that stands there. */
function rowUnder(along: number, terms: readonly AxisTerm[]): number {
  const row = along + 17;
  for (const { name } of terms) if (name && Math.abs(name.at[1] - row) < 15) return name.at[1] + 15;
  return row;
}

/** So short as no honest date is written: there is little room on the axis, and the year stands above it. */
function dayName(month: number, date: number, locale: Locale): string {
  return locale === 'ko' ? `${month}월 ${date}일` : `${date} ${monthName(month, locale)}`;
}

function monthName(month: number, locale: Locale): string {
  return locale === 'ko' ? `${month}월` : ENGLISH_MONTHS[month - 1]!.slice(0, 3);
}
