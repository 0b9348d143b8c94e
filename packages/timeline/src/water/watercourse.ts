import { clamp } from '../clamp.js';
import type { Frame } from '../time/frame.js';
import type { Journey } from '../journey/journey.js';
import { runsOf, type Run } from './runs.js';
import type { Turn } from '../journey/turns.js';

/** Towards earlier lanes, or later ones. */
export type Side = 1 | -1;

/** How the water of one lane runs, and where water leaves it for other lanes or comes in from there. */
export type Watercourse = {
  runs: Run[];
  /** Where the next string peels off: on the side the lane is first fed from, so that the strings that arrive are new. */
  flip: Side;
  partings: Parting[];
  joinings: Joining[];
};

/** Water begins to leave at `at`, and is away at `until`. */
export type Parting = {
  run: Run;
  at: number;
  until: number;
  side: Side;
  /** It takes all strings but one along; otherwise they peel off the outermost one. */
  drains: boolean;
  /** Where more than that one sounds again. */
  refills: number;
};
/** Water is in at `at`; it set out at `from`. `whole`: all of the band begins with it; `narrow`: there is only room for one string. */
export type Joining = { run: Run; at: number; from: number; side: Side; whole: boolean; narrow: boolean };

/** One turn's way. Null is an end that is not drawn: the way leads out of the picture there. */
export type Passage = {
  turn: Turn;
  from: { lane: number; parting: Parting } | null;
  to: { lane: number; joining: Joining } | null;
  /** Along time: where it leaves and where it arrives. */
  leaves: number;
  arrives: number;
};

export type Watercourses = { courses: Watercourse[]; passages: Passage[] };

export function watercoursesOf(journey: Journey, frame: Frame): Watercourses {
  const courses = journey.lanes.map((lane): Watercourse => ({
    runs: runsOf(lane, journey, frame),
    flip: 1,
    partings: [],
    joinings: [],
  }));
  const lanes = new Map(journey.lanes.map(({ id }, index) => [id, index]));
  const passages: Passage[] = [];
  for (const turn of journey.turns) {
    const passage = passageOf(turn, lanes, courses, frame);
    if (!passage) continue;
    passages.push(passage);
    if (passage.from) courses[passage.from.lane]!.partings.push(passage.from.parting);
    if (passage.to) join(courses[passage.to.lane]!, passage.to.joining);
  }
  return { courses, passages };
}

function passageOf(
  turn: Turn,
  lanes: ReadonlyMap<string, number>,
  courses: readonly Watercourse[],
  frame: Frame,
): Passage | null {
  const middle = frame.along(turn.day);
  const [start, end] = [lanes.get(turn.from.id), lanes.get(turn.to.id)];
  const left = start === undefined ? null : leftRun(courses[start]!.runs, turn, middle);
  const entered = end === undefined ? null : enteredRun(courses[end]!.runs, turn, middle);
  if ((start !== undefined && !left) || (end !== undefined && !entered) || (!left && !entered)) return null;

  const side: Side = start === undefined || end === undefined || end > start ? 1 : -1;
  const half = lengthOf(start, end, frame) / 2;
  // Nothing is known past today: what turned not long ago has turned by then.
  const latest = entered ? Math.max(entered.to - SHORE, middle + half / 4) : Infinity;
  const arrives = Math.min(middle + half, latest);
  const leaves = Math.max(
    arrives - 2 * half,
    left ? Math.min(left.from + SHORE, middle - half / 4) : -Infinity,
  );
  const narrow = arrives - leaves < NARROWEST * frame.gap;
  const drains = left !== null && !narrow && (turn.fate === 'set_aside' || turn.fate === 'paused');
  return {
    turn,
    from: left && {
      lane: start!,
      parting: { run: left, at: leaves, until: arrives, side, drains, refills: refillOf(left, turn) },
    },
    to: entered && {
      lane: end!,
      joining: {
        run: entered,
        at: arrives,
        from: leaves,
        side: side === 1 ? -1 : 1,
        // One may have entered it as a goal of its own, on the same date.
        whole:
          !narrow &&
          (entered.pieces[0]!.pivotId === turn.pivot.id || Math.abs(entered.begins - middle) < frame.perDay),
        narrow,
      },
    },
    leaves,
    arrives,
  };
}

/** What flows at the time, and ends or goes on there. */
function leftRun(runs: readonly Run[], { pivot }: Turn, middle: number): Run | null {
  const ended = runs.find(({ endedBy, pieces }) => {
    return endedBy === pivot.id || pieces.some(({ pivotId }, index) => index > 0 && pivotId === pivot.id);
  });
  return ended ?? runs.findLast(({ from, to }) => from <= middle && middle <= to) ?? null;
}

function refillOf({ pieces }: Run, { pivot }: Turn): number {
  const paused = pieces.findIndex(({ pivotId }) => pivotId === pivot.id);
  return (paused > 0 && pieces[paused + 1]?.from) || Infinity;
}

function enteredRun(runs: readonly Run[], { pivot }: Turn, middle: number): Run | null {
  const begun = runs.find(({ pieces }) => pieces.some(({ pivotId }) => pivotId === pivot.id));
  return begun ?? runs.find(({ from, to }) => from <= middle && middle <= to) ?? null;
}

/** The longer the way across, the longer along time, or its bends would be narrower than the water. */
function lengthOf(start: number | undefined, end: number | undefined, frame: Frame): number {
  const across = frame.pitch * (start === undefined || end === undefined ? 1 : Math.abs(end - start));
  // Downwards lanes lie close and there is much time: the way is long and calm.
  if (frame.orientation === 'down') return clamp(2.6 * across, 84, 180);
  return clamp(0.62 * across, WIDEST * frame.gap, LONGEST);
}

/** What begins with a turn is in where its water arrives. */
function join(course: Watercourse, joining: Joining): void {
  if (course.joinings.length === 0) course.flip = joining.side;
  const { run, at } = joining;
  if (course.joinings.some((other) => other.run === run)) joining.whole = false;
  course.joinings.push(joining);
  if (!joining.whole) return;
  const [first, ...others] = run.pieces;
  run.from = Math.min(at, others[0]?.from ?? run.to) - SEAM;
  run.softFrom = 0;
  run.pieces = [{ ...first!, from: run.from }, ...others];
}

/** Pixels by which waters overlap, or the paper would show between them. */
const SEAM = 1;
/** Pixels a band has flowed before water leaves it, and at most along time for a turn. */
const SHORE = 24;
const LONGEST = 260;
/** In gaps: a turn as long as this bends three strings without a fold. */
const WIDEST = 8.5;
/** In gaps: where a turn is shorter, more than one string would fold. */
const NARROWEST = 4.5;
