import { fadeAlong, softEnds } from './fade.js';
import type { Frame } from '../time/frame.js';
import type { Lane } from '../journey/journey.js';
import { echoOf, type Echo } from './echo.js';
import { waterOf } from './river.js';
import type { Run } from './runs.js';
import type { Pen } from '../laying-out.js';
import type { Band, BandString, Flow, Point } from '../scene.js';
import type { Watercourse } from './watercourse.js';

/** The band of a lane's goal, with its centre at `across`. */
export function bandOf(
  lane: Lane,
  course: Watercourse,
  across: number,
  frame: Frame,
  pen: () => Pen | null,
): Band | null {
  if (lane.goal === null || lane.spells.length === 0) return null;
  const { runs } = course;
  const seen = runs.filter(({ from, to }) => to > -frame.outside && from < frame.length + frame.outside);
  return {
    goalId: lane.goal.id,
    dye: lane.goal.dye,
    flows: seen.map((run) =>
      flowOf(run, course, echoOf(run, course, lane.resonance, frame), across, frame, pen),
    ),
    reached: runs
      .filter(({ end, to }) => end === 'reached' && to > -frame.outside && to < frame.length + frame.outside)
      .map(({ to }) => frame.at(to, across)),
  };
}

function flowOf(
  run: Run,
  course: Watercourse,
  echo: Echo,
  across: number,
  frame: Frame,
  pen: () => Pen | null,
): Flow {
  const place = ([along, offset]: Point): Point => frame.at(along, across + offset);
  const samples = echo.samples();
  const ends = softEnds(run.from, run.to, run.softFrom, run.end === 'reached' ? 0 : run.softTo);
  // The water can be painted before anybody asks for the strings in it.
  let strings: BandString[] | undefined;
  return {
    water: waterOf(samples, frame.gap, place),
    waterFade: fadeAlong(frame, echo.thinned(ends)),
    get strings() {
      const now = pen();
      if (!now) return [];
      return (strings ??= now.stringsOnRun(samples, run, course, echo, frame, place, fadeAlong(frame, ends)));
    },
  };
}
