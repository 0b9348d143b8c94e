import type { Unit } from '@ullim/types/milestone';
import type { Kind } from '@ullim/types/milestone-details';

const UNITS: Record<Kind, Unit> = {
  book: 'pages',
  paper: 'pages',
  course: 'lectures',
  lecture: 'lectures',
  seminar: 'times',
  competition: 'percent',
  project: 'percent',
  membership: 'percent',
  certificate: 'percent',
  other: 'percent',
};

/** What an amount of this kind is most often counted in. */
export const unitOf = (kind: Kind | null): Unit => UNITS[kind ?? 'other'];

type Counted = { kind: Kind | null; unit: Unit; done: string; total: string };

/** The unit after another kind was chosen: a unit that was chosen by hand, or has a number beside it, stays. */
export function unitAfter({ kind, unit, done, total }: Counted, kindBefore: Kind | null): Unit {
  const untouched = unit === unitOf(kindBefore) && done.trim() === '' && total.trim() === '';
  return untouched ? unitOf(kind) : unit;
}
