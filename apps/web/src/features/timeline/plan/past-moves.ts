import type { HonestDate } from '@ullim/types/honest-date/edtf';

export type PastMove = {
  milestoneId: string;
  /** Where the plan was, where quick steps left it in between, and where they brought it. */
  places: readonly HonestDate[];
  /** Milliseconds. */
  at: number;
};

/** Moves of plans, the oldest first. What follows quickly on a move of the same plan is one move with it. */
export function withMove(moves: readonly PastMove[], move: PastMove): PastMove[] {
  const last = moves.at(-1);
  const goesOn =
    last?.milestoneId === move.milestoneId && endOf(last) === beginOf(move) && move.at - last.at < QUICK;
  if (!goesOn) return [...moves, move];
  return [...moves.slice(0, -1), { ...move, places: [...last.places, ...move.places.slice(1)] }];
}

export const withoutPlan = (moves: readonly PastMove[], milestoneId: string): PastMove[] =>
  moves.filter((move) => move.milestoneId !== milestoneId);

/** A plan is back at a place it was brought to before: what led on from there never happened. */
export function backAt(
  moves: readonly PastMove[],
  milestoneId: string,
  place: HonestDate | null,
): PastMove[] {
  const own = moves.filter((move) => move.milestoneId === milestoneId);
  const last = own.findLast(({ places }) => places.some((each) => each === place));
  const undone = new Set(own.slice(last ? own.indexOf(last) : 0));
  return moves.flatMap((move) => (!undone.has(move) ? [move] : move === last ? upTo(move, place) : []));
}

/** The newest move that can be taken back: the plan is still where it brought it. */
export const newestStanding = (
  moves: readonly PastMove[],
  plannedOf: (milestoneId: string) => HonestDate | null | undefined,
): PastMove | undefined =>
  moves.findLast((move) => plannedOf(move.milestoneId) === endOf(move) && beginOf(move) !== endOf(move));

export const beginOf = ({ places }: PastMove): HonestDate => places[0]!;
const endOf = ({ places }: PastMove): HonestDate => places.at(-1)!;

function upTo(move: PastMove, place: HonestDate | null): PastMove[] {
  const last = move.places.findLastIndex((each) => each === place);
  if (last === move.places.length - 1) return [move];
  return last > 0 ? [{ ...move, places: move.places.slice(0, last + 1) }] : [];
}

const QUICK = 1500;
