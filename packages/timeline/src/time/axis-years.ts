import { dayNumber, partsOfDay, writeDay } from '@ullim/types/honest-date/day';
import type { AxisTick, AxisYear, Font, Measure } from '../scene.js';
import { axisText, textAtEdge, tickAt, type AxisContext } from './axis-context.js';
import { dayWithin } from './day-within.js';
import type { Frame } from './frame.js';

export function yearsSeen({ frame, measure }: AxisContext, first: string, last: string): AxisYear[] {
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
  const seen = ticks.filter(
    // A line without its number at the very end would say nothing.
    ({ tick: [[x, y]], name }) => name !== null && (frame.orientation === 'right' ? x : y) > least,
  );
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
    return {
      tick: tickAt(along, 10, frame),
      name: textAtEdge(year, along + 19, font, 'ink2', frame, measure),
    };
  }
  // Of a low axis as high as there is.
  const top = Math.max(2, frame.axisDepth - 49);
  const [from, baseline] = frame.strip ? [frame.lanes.to, frame.lanes.to + 21] : [top, top + 12];
  const whole = along + 6 + measure(year, font) < frame.size.width - 4;
  return {
    tick: [
      [along, from],
      [along, from + 14],
    ],
    name: whole ? axisText(year, [along + 6, baseline], font, 'ink') : null,
  };
}

export const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500];
