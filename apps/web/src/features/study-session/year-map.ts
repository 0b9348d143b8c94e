import { addDays, dayNumber, partsOfDay, weekdayOf, writeDay, type Day } from '@ullim/types/honest-date/day';

export type MapDay = { day: Day; x: number; y: number; minutes: number; tint: number };
export type YearMap = {
  width: number;
  height: number;
  /** The edge of a day's square. */
  cell: number;
  days: MapDay[];
  months: { month: number; x: number; y: number }[];
};

/** How dark a day is, from what was studied alone: no day is measured against another. */
export function tintOf(minutes: number): number {
  if (minutes <= 0) return 0;
  return minutes <= 30 ? 1 : minutes <= 90 ? 2 : minutes <= 180 ? 3 : 4;
}

/** The days of a year up to `until`, drawn for a room: weeks as columns where it is wide, else months as rows. */
export function yearMap(year: number, studied: ReadonlyMap<Day, number>, until: Day, room: number): YearMap {
  const shape = room >= NARROW ? inWeeks(year, room) : inMonths(room);
  const days: MapDay[] = [];
  const last = writeDay(year, 12, 31);
  const end = until < last ? until : last;
  for (let day = writeDay(year, 1, 1); day <= end; day = addDays(day, 1)) {
    const minutes = studied.get(day) ?? 0;
    days.push({ day, minutes, tint: tintOf(minutes), ...shape.placeOf(day) });
    if (day === last) break;
  }
  const { width, height, cell, months } = shape;
  return { width, height, cell, days, months };
}

const NARROW = 640;
const WIDEST_STEP = 22;
const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

type Shape = Omit<YearMap, 'days'> & { placeOf: (day: Day) => { x: number; y: number } };

/** Seven rows from Monday on; the names of the months stand above the column in which they begin. */
function inWeeks(year: number, room: number): Shape {
  const HEAD = 22;
  const first = dayNumber(writeDay(year, 1, 1));
  const monday = first - ((weekdayOf(writeDay(year, 1, 1)) + 6) % 7);
  const step = Math.min(WIDEST_STEP, room / 53.5);
  const placeOf = (day: Day) => ({
    x: Math.floor((dayNumber(day) - monday) / 7) * step,
    y: HEAD + ((weekdayOf(day) + 6) % 7) * step,
  });
  return {
    ...{ width: step * 54, height: HEAD + step * 7, cell: step * 0.78, placeOf },
    months: MONTHS.map((month) => {
      const { x, y } = placeOf(writeDay(year, month, 1));
      // A month that begins in the middle of a week is named where its first whole week stands.
      return { month, x: x + (month > 1 && y > HEAD ? step : 0), y: 11 };
    }),
  };
}

/** A row a month; its name stands before it. */
function inMonths(room: number): Shape {
  const NAME = 34;
  const step = (room - NAME) / 31;
  const row = Math.max(step, 15);
  const placeOf = (day: Day) => {
    const { month, day: date } = partsOfDay(day);
    return { x: NAME + (date - 1) * step, y: (month - 1) * row + (row - step) / 2 };
  };
  return {
    ...{ width: room, height: row * 12, cell: step * 0.8, placeOf },
    months: MONTHS.map((month) => ({ month, x: 0, y: (month - 1) * row + row / 2 + 4 })),
  };
}
