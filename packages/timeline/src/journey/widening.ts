import type { Journey, Lane } from './journey.js';
import type { ResonanceCurve } from './resonance-curve.js';

/** Whether a goal that is in both echoes differently in them: a reading was given, changed or taken back. */
export function echoesDiffer(before: Journey, after: Journey): boolean {
  if (before.lanes === after.lanes) return false;
  const old = new Map(before.lanes.map((lane) => [lane.id, lane]));
  return after.lanes.some((lane) => {
    const other = old.get(lane.id);
    return other !== undefined && !isSame(other.resonance, lane.resonance);
  });
}

/** The journey `after`, its bands on the way (0 to 1) from as wide as they were `before` to as wide as they are. */
export function widened(before: Journey, after: Journey, part: number): Journey {
  if (part >= 1) return after;
  const old = new Map(before.lanes.map((lane) => [lane.id, lane]));
  const onTheWay = (lane: Lane): Lane => {
    const other = old.get(lane.id);
    if (other === undefined || isSame(other.resonance, lane.resonance)) return lane;
    return { ...lane, resonance: blended(other.resonance, lane.resonance, part) };
  };
  return { ...after, lanes: after.lanes.map(onTheWay) };
}

/** Between two curves of one goal. Where nobody said how it echoes, it is one string on thin water. */
export function blended(
  before: ResonanceCurve | null,
  after: ResonanceCurve | null,
  part: number,
): ResonanceCurve | null {
  const some = after ?? before;
  if (!some) return null;
  const mixed = (old: number, now: number) => old + (now - old) * part;
  return {
    ...some,
    points: [...(before?.points ?? []), ...(after?.points ?? [])].sort((a, b) => a.day - b.day),
    thinning: [...(before?.thinning ?? []), ...(after?.thinning ?? [])],
    resonanceAt: (day) => mixed(before?.resonanceAt(day) ?? 1, after?.resonanceAt(day) ?? 1),
    thinAt: (day) => mixed(before?.thinAt(day) ?? 1, after?.thinAt(day) ?? 1),
  };
}

function isSame(a: ResonanceCurve | null, b: ResonanceCurve | null): boolean {
  if (a === b) return true;
  if (!a || !b || a.points.length !== b.points.length) return false;
  return a.points.every(({ day, level }, at) => day === b.points[at]!.day && level === b.points[at]!.level);
}
