/** Parts of a date as addresses have them, from what a clock showed. */
export function dateParts(clock: string) {
  const [year, month, day, hour, minute, second] = clock.split(/[-T:]/) as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const at = new Date(`${clock.slice(0, 10)}T00:00:00Z`);
  const weekday = at.getUTCDay();
  const yearDay = (Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()) - newYear(at)) / DAY + 1;
  return {
    ...{ year, month, day, hour, minute, second, weekday, yearDay },
    monthName: MONTHS[Number(month) - 1]!,
    weekdayName: WEEKDAYS[weekday]!,
    ...isoWeek(at),
  };
}

/** The pattern with what stands for its `:words`; null when it asks for one that is not there. */
export function filledIn(pattern: string, parts: ReadonlyMap<string, string>): string | null {
  let isWhole = !pattern.includes('[');
  const address = pattern.replace(/:([a-z]+(?:_[a-z]+)*)/g, (_, name: string) => {
    const part = parts.get(name);
    isWhole &&= part !== undefined;
    return part ?? '';
  });
  return isWhole ? `/${address}`.replace(/\/{2,}/g, '/') : null;
}

const DAY = 86_400_000;
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

function newYear(at: Date): number {
  return Date.UTC(at.getUTCFullYear(), 0, 1);
}

/** A week belongs to the year of its Thursday. */
function isoWeek(at: Date): { week: string; weekYear: string } {
  const thursday = new Date(at.getTime() + (4 - (at.getUTCDay() || 7)) * DAY);
  const week = Math.floor((thursday.getTime() - newYear(thursday)) / DAY / 7) + 1;
  return { week: String(week).padStart(2, '0'), weekYear: String(thursday.getUTCFullYear()) };
}
