import type { HonestDate } from '@ullim/types/honest-date/edtf';

export type PastMove = {
  milestoneId: string;
  from: HonestDate;
  to: HonestDate;
  /** Milliseconds. */
  at: number;
};

/** Moves of plans, the oldest first. What follows quickly on a move of the same plan is one move with it. */
export function withMove(moves: readonly PastMove[], move: PastMove): PastMove[] {
  const last = moves.at(-1);
  const goesOn = last?.milestoneId === move.milestoneId && last.to === move.from && move.at - last.at < QUICK;
  const one = goesOn ? { ...move, from: last.from } : move;
  return [...(goesOn ? moves.slice(0, -1) : moves), ...(one.from === one.to ? [] : [one])];
}

export const withoutPlan = (moves: readonly PastMove[], milestoneId: string): PastMove[] =>
  moves.filter((move) => move.milestoneId !== milestoneId);

/** The newest move that can be taken back: the plan is still where it brought it. */
export const newestStanding = (
  moves: readonly PastMove[],
  plannedOf: (milestoneId: string) => HonestDate | null | undefined,
): PastMove | undefined => moves.findLast(({ milestoneId, to }) => plannedOf(milestoneId) === to);

const QUICK = 1500;
