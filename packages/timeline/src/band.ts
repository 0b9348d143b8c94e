import type { Stance } from '@ullim/types/goal';
import { fadeAlong, OUTSIDE, softEnds, type Knot } from './fade.js';
import type { Frame } from './frame.js';
import type { Journey, Lane } from './journey.js';
import { stringsOf, waterOf, type Sample } from './river.js';
import type { Band, BandString, Dash, Flow, Point } from './scene.js';
import { beginningOf, endOf } from './stretch.js';

/** The band of a lane's goal, with its centre at `across`. */
export function bandOf(lane: Lane, across: number, journey: Journey, frame: Frame): Band | null {
  if (lane.goal === null || lane.spells.length === 0) return null;
  const runs = runsOf(lane, journey, frame);
  const seen = runs.filter(({ from, to }) => to > -OUTSIDE && from < frame.length + OUTSIDE);
  return {
    goalId: lane.goal.id,
    dye: lane.goal.dye,
    flows: seen.map((run) => flowOf(run, across, frame)),
    reached: runs
      .filter(({ end, to }) => end === 'reached' && to > -OUTSIDE && to < frame.length + OUTSIDE)
      .map(({ to }) => frame.at(to, across)),
  };
}

/** From where to where the band of a lane is drawn, along time. */
export function reachOf(lane: Lane, journey: Journey, frame: Frame): { from: number; to: number } | null {
  const runs = runsOf(lane, journey, frame);
  const [first, last] = [runs[0], runs[runs.length - 1]];
  return first && last ? { from: first.from, to: last.to } : null;
}

type Piece = { stance: Stance; from: number; to: number };
/** Spells that follow each other without a break. All in pixels along time. */
type Run = {
  pieces: Piece[];
  from: number;
  to: number;
  softFrom: number;
  softTo: number;
  end: 'today' | 'ended' | 'set_aside' | 'reached';
};

function runsOf(lane: Lane, journey: Journey, frame: Frame): Run[] {
  const runs: Run[] = [];
  let run: Run | null = null;
  lane.spells.forEach(({ spell, stretch }, index) => {
    const next = lane.spells[index + 1]?.stretch;
    // A change lies in the middle of when it can have been; only the first beginning is drawn softly.
    const from = frame.along(run ? beginningOf(stretch) : stretch.first);
    const own = endOf(stretch, Math.max(journey.today, stretch.first));
    const end = next ? Math.min(beginningOf(next), own) : own;
    const vague = (stretch.moment ? stretch.vagueStart * 2 : stretch.vagueStart) * frame.perDay;
    const to = Math.max(frame.along(end), from + 1);
    if (spell.stance === 'set_aside') {
      const tail = Math.min(Math.max(TAIL, vague), Math.max(TAIL / 3, to - from));
      runs.push(
        run
          ? { ...run, to: run.to + tail, softTo: tail, end: 'set_aside' }
          : { ...alone(spell.stance, from, from + tail, vague), softTo: tail, end: 'set_aside' },
      );
      run = null;
      return;
    }
    if (spell.stance === 'reached') {
      runs.push(
        run
          ? { ...run, end: 'reached', softTo: 0 }
          : { ...alone(spell.stance, from - CLOSING, from, 0), end: 'reached' },
      );
      run = null;
      return;
    }
    const opened: Run = run ?? alone(spell.stance, from, to, vague);
    const joined: Piece[] = run ? [...opened.pieces, { stance: spell.stance, from, to }] : opened.pieces;
    const goesOn = next === undefined && stretch.open !== 'forgotten' && end > journey.today;
    const softTo = goesOn ? PAST_TODAY : Math.max(LEAST_TAPER, stretch.vagueEnd * frame.perDay);
    run = { ...opened, pieces: joined, to, softTo, end: goesOn ? 'today' : 'ended' };
    if (!next || beginningOf(next) > own + 1) {
      runs.push(goesOn ? { ...run, to: to + PAST_TODAY } : run);
      run = null;
    }
  });
  return runs;
}

function alone(stance: Stance, from: number, to: number, softFrom: number): Run {
  return { pieces: [{ stance, from, to }], from, to, softFrom, softTo: 0, end: 'ended' };
}

function flowOf(run: Run, across: number, frame: Frame): Flow {
  const samples = samplesOf(run, frame);
  const place = ([along, offset]: Point): Point => frame.at(along, across + offset);
  const ends = softEnds(run.from, run.to, run.softFrom, run.end === 'reached' ? 0 : run.softTo);
  const strings =
    frame.gap < 5
      ? []
      : run.pieces.flatMap((piece, index): BandString[] => {
          const last = index === run.pieces.length - 1;
          const from = index === 0 ? run.from : piece.from;
          const to = last ? run.to : piece.to;
          const within = samples.filter(({ along }) => along >= from && along <= to);
          const dash = dashOf(piece.stance, (within[0]?.along ?? 0) - from);
          return stringsOf(within, frame.gap).map((points) => ({
            points: points.map(place),
            stance: piece.stance,
            fade: fadeAlong(frame, ends),
            dash,
          }));
        });
  return {
    water: waterOf(samples, frame.gap).map(place),
    waterFade: fadeAlong(frame, thinned(ends, run)),
    strings,
  };
}

/** Dense where the width changes, and at every change of stance. */
function samplesOf(run: Run, frame: Frame): Sample[] {
  const places = new Set<number>();
  const add = (along: number) => {
    if (along >= run.from && along <= run.to) places.add(clamp(along, -OUTSIDE, frame.length + OUTSIDE));
  };
  const dense = (from: number, to: number) => {
    for (let step = 0; step <= 16; step++) add(from + ((to - from) * step) / 16);
  };
  add(run.from);
  add(run.to);
  for (const { from } of run.pieces.slice(1)) dense(from - CHANGE, from + CHANGE);
  for (const { from } of run.pieces.slice(1)) add(from);
  const taper = taperOf(run);
  if (taper > 0) dense(run.to - taper, run.to);
  return [...places].sort((a, b) => a - b).map((along) => ({ along, resonance: resonanceAt(run, along) }));
}

// Until resonance is asked for, a band is one whole string on the water of resonance 1.
function resonanceAt(run: Run, along: number): number {
  let resonance = width(run.pieces[0]!.stance);
  for (const { stance, from } of run.pieces.slice(1)) {
    const part = smooth((along - (from - CHANGE)) / (2 * CHANGE));
    resonance += (width(stance) - resonance) * part;
  }
  const taper = taperOf(run);
  if (taper > 0) resonance *= 1 - smooth((along - (run.to - taper)) / taper);
  return resonance;
}

function taperOf(run: Run): number {
  if (run.end === 'today') return 0;
  if (run.end === 'reached') return Math.min(CLOSING, run.to - run.from);
  return Math.min(run.softTo, run.to - run.from);
}

function width(stance: Stance): number {
  return stance === 'paused' ? 0.55 : 1;
}

/** Water is thinner while one only explores, and thinnest during a pause. */
function thinned(ends: readonly Knot[], { pieces }: Run): Knot[] {
  const alphaOf = (along: number) =>
    ends.reduce((alpha, [at, value], index) => {
      const before = ends[index - 1];
      if (!before || along < before[0] || along > at) return alpha;
      return before[1] + ((value - before[1]) * (along - before[0])) / Math.max(1e-9, at - before[0]);
    }, 1);
  const waterAt = (along: number) =>
    pieces
      .slice(1)
      .reduce(
        (water, { stance, from }) =>
          water + (WATER[stance] - water) * smooth((along - from + CHANGE) / (2 * CHANGE)),
        WATER[pieces[0]!.stance],
      );
  const changes = pieces.slice(1).flatMap(({ from }) => [from - CHANGE, from + CHANGE]);
  const [first, last] = [ends[0]![0], ends[ends.length - 1]![0]];
  const places = [
    ...ends.map(([along]) => along),
    ...changes.filter((along) => along > first && along < last),
  ];
  return [...new Set(places)]
    .sort((a, b) => a - b)
    .map((along) => {
      const given = ends.find(([at]) => at === along);
      return [along, (given ? given[1] : alphaOf(along)) * waterAt(along)] as const;
    });
}

// The pattern is held to the beginning, so that dashes do not crawl while one moves.
function dashOf(stance: Stance, cut: number): Dash | null {
  const pattern = stance === 'exploring' ? [5, 3.5] : stance === 'paused' ? [4, 3, 4, 11] : null;
  if (pattern === null) return null;
  return { pattern, offset: cut % pattern.reduce((sum, dash) => sum + dash, 0) };
}

function smooth(part: number): number {
  const u = clamp(part, 0, 1);
  return u * u * u * (u * (u * 6 - 15) + 10);
}

function clamp(number: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, number));
}

const WATER: Record<Stance, number> = { exploring: 0.7, pursuing: 1, paused: 0.5, set_aside: 1, reached: 1 };
const TAIL = 84;
const CLOSING = 34;
const CHANGE = 14;
const PAST_TODAY = 26;
const LEAST_TAPER = 30;
