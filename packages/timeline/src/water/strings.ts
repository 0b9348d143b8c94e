import type { Stance } from '@ullim/types/goal';
import type { BandString, Dash, Point } from '../scene.js';
import type { Frame } from '../time/frame.js';
import { arrivingAt, edgeOf } from './confluence.js';
import type { Echo } from './echo.js';
import type { Sample } from './river.js';
import type { Run } from './runs.js';
import { stringsOf } from './sounding.js';
import type { Side, Watercourse } from './watercourse.js';

/** What sounds on a run, piece by piece: each as long as its stance holds. */
export function stringsOnRun(
  samples: readonly Sample[],
  run: Run,
  course: Watercourse,
  echo: Echo,
  frame: Frame,
  place: (point: Point) => Point,
  fade: BandString['fade'],
): BandString[] {
  return run.pieces.flatMap(({ stance, from, to }, index) => {
    const begins = index === 0 ? run.from : from;
    const ends = index === run.pieces.length - 1 ? run.to : to;
    const within = samples.filter(({ along }) => along >= begins && along <= ends);
    const dash = dashOf(stance, (within[0]?.along ?? 0) - begins);
    const sounds = sounding(within, run, course, echo, frame.gap);
    return sounds.map((points) => ({
      points: points.map(place),
      stance,
      fade,
      dash,
    }));
  });
}

/** What sounds between a parting that took the others along and where they sound again is one string. */
function sounding(
  samples: readonly Sample[],
  run: Run,
  course: Watercourse,
  echo: Echo,
  gap: number,
): Point[][] {
  const strings: Point[][] = [];
  let rest = samples;
  for (const { at, refills, side } of course.partings.filter((each) => each.run === run && each.drains)) {
    const alone = rest.filter(({ along }) => along >= at && along <= refills);
    if (alone.length < 2) continue;
    const before = rest.filter(({ along }) => along <= at);
    strings.push(...arrived(before, run, course, echo, gap));
    // The one that stays lies on the other side.
    const stays: Side = side === 1 ? -1 : 1;
    strings.push(alone.map(({ along, resonance }): Point => [along, edgeOf(resonance, stays) * gap]));
    rest = rest.filter(({ along }) => along >= refills);
  }
  return [...strings, ...arrived(rest, run, course, echo, gap)];
}

/** Strings that come in from another lane are not heard before they are there. */
function arrived(
  samples: readonly Sample[],
  run: Run,
  { flip, joinings }: Watercourse,
  echo: Echo,
  gap: number,
): Point[][] {
  const coming = joinings
    .filter((joining) => joining.run === run && !joining.whole)
    .map((joining) => ({ at: joining.at, from: joining.from, ...arrivingAt(joining, echo, flip) }));
  return stringsOf(samples, gap, flip).flatMap(({ index, points }) => {
    const awaited = coming.find(({ at, from, first }) => {
      return index >= first && points[0]![0] >= from && points[0]![0] < at;
    });
    const heard = awaited ? points.filter(([along]) => along >= awaited.at) : points;
    return heard.length > 1 ? [heard] : [];
  });
}

// The pattern is held to the beginning, so that dashes do not crawl while one moves.
function dashOf(stance: Stance, cut: number): Dash | null {
  const pattern = stance === 'exploring' ? [5, 3.5] : stance === 'paused' ? [4, 3, 4, 11] : null;
  if (pattern === null) return null;
  return { pattern, offset: cut % pattern.reduce((sum, dash) => sum + dash, 0) };
}
