import type { Stance } from '@ullim/types/goal';
import type { Frame } from '../time/frame.js';
import type { Journey, Lane } from '../journey/journey.js';
import { beginningOf, endOf } from '../journey/stretch.js';

/** One spell; `pivotId` of the turn that began it. */
export type Piece = { stance: Stance; from: number; to: number; pivotId: string | null };
/** Spells that follow each other without a break. All in pixels along time. */
export type Run = {
  pieces: Piece[];
  from: number;
  to: number;
  /** In the middle of when it can have begun. */
  begins: number;
  softFrom: number;
  softTo: number;
  end: 'today' | 'ended' | 'set_aside' | 'reached';
  /** The turn that ended it. */
  endedBy: string | null;
};

export function runsOf(lane: Lane, { today }: Journey, frame: Frame): Run[] {
  const runs: Run[] = [];
  let run: Run | null = null;
  lane.spells.forEach(({ spell, stretch }, index) => {
    const next = lane.spells[index + 1]?.stretch;
    // A change lies in the middle of when it can have been; only the first beginning is drawn softly.
    const from = frame.along(run ? beginningOf(stretch) : stretch.first);
    const own = endOf(stretch, Math.max(today, stretch.first));
    const end = next ? Math.min(beginningOf(next), own) : own;
    const vague = (stretch.moment ? stretch.vagueStart * 2 : stretch.vagueStart) * frame.perDay;
    const to = Math.max(frame.along(end), from + 1);
    const piece: Piece = { stance: spell.stance, from, to, pivotId: spell.pivotId };
    if (spell.stance === 'set_aside') {
      const tail = Math.min(Math.max(TAIL, vague), Math.max(TAIL / 3, to - from));
      const ended = run ? { ...run, to: run.to + tail } : alone({ ...piece, to: from + tail }, vague, from);
      runs.push({ ...ended, softTo: tail, end: 'set_aside', endedBy: spell.pivotId });
      run = null;
      return;
    }
    if (spell.stance === 'reached') {
      const ended = run ?? alone({ ...piece, from: from - CLOSING, to: from }, 0, from);
      runs.push({ ...ended, softTo: 0, end: 'reached', endedBy: spell.pivotId });
      run = null;
      return;
    }
    const begins = frame.along(beginningOf(stretch));
    const opened: Run = run ?? alone(piece, vague, begins);
    const joined = run ? [...opened.pieces, piece] : opened.pieces;
    const goesOn = next === undefined && stretch.open !== 'forgotten' && end > today;
    const softTo = goesOn ? PAST_TODAY : Math.max(LEAST_TAPER, stretch.vagueEnd * frame.perDay);
    run = { ...opened, pieces: joined, to, softTo, end: goesOn ? 'today' : 'ended' };
    if (!next || beginningOf(next) > own + 1) {
      runs.push(goesOn ? { ...run, to: to + PAST_TODAY } : run);
      run = null;
    }
  });
  return runs;
}

/** From where to where they reach, along time. */
export function reachOf(runs: readonly Run[]): { from: number; to: number } | null {
  const [first, last] = [runs[0], runs[runs.length - 1]];
  return first && last ? { from: first.from, to: last.to } : null;
}

/** How far before its end a band runs out, or closes where the goal was reached. */
export function taperOf(run: Run): number {
  if (run.end === 'today') return 0;
  if (run.end === 'reached') return Math.min(CLOSING, run.to - run.from);
  return Math.min(run.softTo, run.to - run.from);
}

function alone(piece: Piece, softFrom: number, begins: number): Run {
  const { from, to } = piece;
  return { pieces: [piece], from, to, begins, softFrom, softTo: 0, end: 'ended', endedBy: null };
}

const TAIL = 84;
const CLOSING = 34;
const PAST_TODAY = 26;
const LEAST_TAPER = 30;
