import { fullYear } from './relative.js';
import type { Said, Standing } from './word.js';

/** Gives a bare number the unit of the other end, and a bare day its month: 9 ~ 12월, 2021.9 ~ 12, 2 – 5 September. */
export function shareUnits(a: Said, b: Said, standing: Standing): [Said, Said] {
  const start = withMonth(withUnit(a, b, standing), b, 'before');
  const end = withUnit(b, start, standing);
  return [start, end.year === undefined ? end : withMonth(end, start, 'after')];
}

function withUnit(said: Said, other: Said, { today }: Standing): Said {
  const { number, ...rest } = said;
  if (number === undefined) return said;
  if (other.day !== undefined) return { ...rest, day: number };
  if (other.month !== undefined) return { ...rest, month: number };
  const isSemester = other.season === 40 || other.season === 41;
  if (isSemester && (number === 1 || number === 2)) return { ...rest, season: number === 1 ? 40 : 41 };
  const isYear = other.year !== undefined && other.season === undefined && other.months === undefined;
  return isYear && number > 12 ? { ...rest, year: fullYear(number, today) } : said;
}

function withMonth(said: Said, other: Said, side: 'before' | 'after'): Said {
  if (said.day === undefined || said.month !== undefined || other.month === undefined) return said;
  const wraps = side === 'before' && other.day !== undefined && said.day > other.day;
  return { ...said, month: wraps ? ((other.month + 10) % 12) + 1 : other.month };
}
