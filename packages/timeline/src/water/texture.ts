import { clamp } from '../clamp.js';
import type { Lane } from '../journey/journey.js';
import type { Studied } from '../journey/studied.js';
import type { Frame } from '../time/frame.js';
import type { Point } from '../scene.js';

/** A hair hanging from the lower edge of a band, as long as one studied in those days. */
export type Hair = { along: number; length: number };

/**
 * One for each half week, or longer where days lie close, and for each day where these have names; held to the days, so that
 * hairs stay while one moves. What is known only to a month or a term is spread evenly over it. Where nothing else lies on a lane
 * there is one for each day, room for longer ones, and none is too short to be seen.
 */
export function hairsOf({ study, onlyStudied }: Lane, frame: Frame): Hair[] {
  const daily = onlyStudied || frame.perDay > NAMED_DAY;
  const [finest, closest] = daily ? [1, CLOSEST_ALONE] : [HALF_WEEK, CLOSEST];
  const days = finest * 2 ** Math.max(0, Math.ceil(Math.log2(closest / (finest * frame.perDay))));
  const edge = frame.outside / frame.perDay;
  const [from, to] = [frame.window.first - edge, frame.window.last + edge];
  const seen = tuftsOf(study, days).filter(({ day }) => day >= from && day <= to);
  if (onlyStudied) return seen.map((tuft) => hairOf(tuft, frame, longestAlone(frame), SHORTEST));
  return seen.filter(({ length }) => length >= SHORTEST).map((tuft) => hairOf(tuft, frame, longestIn(frame)));
}

function hairOf({ day, length }: Tuft, frame: Frame, longest: number, shortest = 0): Hair {
  return { along: frame.along(day), length: Math.max(shortest, (length * longest) / LONGEST) };
}

/** Upright bands stand close. */
function longestIn({ orientation, gap }: Frame): number {
  return orientation === 'right' ? LONGEST : gap;
}

function longestAlone({ orientation, pitch }: Frame): number {
  return orientation === 'right' ? clamp(pitch / 6, LONGEST, 3 * LONGEST) : pitch * 0.4;
}

type Tuft = { day: number; length: number };

// While one moves through time they stay the same.
const known = new WeakMap<readonly Studied[], { days: number; tufts: Tuft[] }>();

function tuftsOf(study: readonly Studied[], days: number): Tuft[] {
  let of = known.get(study);
  if (of?.days !== days) known.set(study, (of = { days, tufts: counted(study, days) }));
  return of.tufts;
}

function counted(study: readonly Studied[], days: number): Tuft[] {
  const buckets = new Map<number, number>();
  for (const { first, last, minutes } of study) {
    for (let bucket = Math.floor(first / days); bucket * days < last; bucket++) {
      const shared = Math.min(last, (bucket + 1) * days) - Math.max(first, bucket * days);
      buckets.set(bucket, (buckets.get(bucket) ?? 0) + (minutes * shared) / (last - first));
    }
  }
  return [...buckets].map(([bucket, minutes]) => ({
    day: (bucket + 0.5) * days,
    length: LONGEST * (1 - Math.exp(-minutes / days / USUAL)),
  }));
}

/** From the edge of the water downwards, or to the right of an upright band. */
export function hang({ along, length }: Hair, edge: number, frame: Frame): [Point, Point] {
  return [frame.at(along, edge + AIR), frame.at(along, edge + AIR + length)];
}

const HALF_WEEK = 3.5;
/** Pixels of a day where it has a name on the axis, or nearly. */
const NAMED_DAY = 40;
/** Pixels: the least between two hairs; the longest and the shortest hair, and its distance from the water. */
const CLOSEST = 3;
const CLOSEST_ALONE = 5;
const LONGEST = 14;
const SHORTEST = 1.75;
export const AIR = 2.5;
/** Minutes a day at which a hair has six tenths of its length. */
const USUAL = 80;
