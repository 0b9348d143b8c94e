import type { Stance } from '@ullim/types/goal';
import { fadeAlong, OUTSIDE, softEnds } from './fade.js';
import type { Frame } from './frame.js';
import type { Journey, Lane } from './journey.js';
import { echoOf, type Echo } from './echo.js';
import { stringsOf, waterOf, type Sample } from './river.js';
import { runsOf, type Run } from './runs.js';
import type { Band, BandString, Dash, Flow, Point } from './scene.js';

/** The band of a lane's goal, with its centre at `across`. */
export function bandOf(lane: Lane, across: number, journey: Journey, frame: Frame): Band | null {
  if (lane.goal === null || lane.spells.length === 0) return null;
  const runs = runsOf(lane, journey, frame);
  const seen = runs.filter(({ from, to }) => to > -OUTSIDE && from < frame.length + OUTSIDE);
  return {
    goalId: lane.goal.id,
    dye: lane.goal.dye,
    flows: seen.map((run) => flowOf(run, echoOf(run, lane.resonance, frame), across, frame)),
    reached: runs
      .filter(({ end, to }) => end === 'reached' && to > -OUTSIDE && to < frame.length + OUTSIDE)
      .map(({ to }) => frame.at(to, across)),
  };
}

function flowOf(run: Run, echo: Echo, across: number, frame: Frame): Flow {
  const place = ([along, offset]: Point): Point => frame.at(along, across + offset);
  const ends = softEnds(run.from, run.to, run.softFrom, run.end === 'reached' ? 0 : run.softTo);
  return {
    water: waterOf(echo.samples, frame.gap).map(place),
    waterFade: fadeAlong(frame, echo.thinned(ends)),
    strings: frame.gap < 5 ? [] : stringsIn(run, echo.samples, frame, place, fadeAlong(frame, ends)),
  };
}

function stringsIn(
  run: Run,
  samples: readonly Sample[],
  frame: Frame,
  place: (point: Point) => Point,
  fade: BandString['fade'],
): BandString[] {
  return run.pieces.flatMap(({ stance, from, to }, index) => {
    const begins = index === 0 ? run.from : from;
    const ends = index === run.pieces.length - 1 ? run.to : to;
    const within = samples.filter(({ along }) => along >= begins && along <= ends);
    const dash = dashOf(stance, (within[0]?.along ?? 0) - begins);
    return stringsOf(within, frame.gap).map((points) => ({
      points: points.map(place),
      stance,
      fade,
      dash,
    }));
  });
}

// The pattern is held to the beginning, so that dashes do not crawl while one moves.
function dashOf(stance: Stance, cut: number): Dash | null {
  const pattern = stance === 'exploring' ? [5, 3.5] : stance === 'paused' ? [4, 3, 4, 11] : null;
  if (pattern === null) return null;
  return { pattern, offset: cut % pattern.reduce((sum, dash) => sum + dash, 0) };
}
