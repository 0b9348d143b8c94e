import type { Echo } from './echo.js';
import { offsetsOf } from './river.js';
import type { Joining, Parting, Side } from './watercourse.js';

/** Strings on their way between lanes; all places are gaps from the centre of the band they leave or enter. */

/** Of a band that ends all but one leave, on the side they leave to; null: of one that goes on they peel off the outermost. */
export function leavingAt({ at, side, drains }: Parting, { resonanceAt }: Echo, flip: Side): number[] | null {
  const offsets = offsetsOf(resonanceAt(at), flip);
  if (!drains || offsets.length < 2) return null;
  return flip === side ? offsets.slice(1) : offsets.slice(0, -1);
}

/** By so many strings as the band gained on their way, from the `first` of these on; null: where it gained none, they merge into the outermost. */
export function arrivingAt(
  { at, from, side, whole, narrow }: Joining,
  { resonanceAt }: Echo,
  flip: Side,
): { first: number; offsets: number[] | null } {
  const offsets = offsetsOf(resonanceAt(at), flip);
  const first = whole ? 0 : offsetsOf(resonanceAt(from), flip).length;
  if (narrow || first >= offsets.length || (flip !== side && !whole))
    return { first: Infinity, offsets: null };
  return { first, offsets: offsets.slice(first) };
}

/** The outermost on one side and those beside it, as far as there are so many. */
export function outermostAt(resonance: number, side: Side, count: number): number[] {
  const edge = edgeOf(resonance, side);
  return Array.from({ length: count }, (_, index) => edge - side * Math.min(index, 2 * side * edge));
}

export function edgeOf(resonance: number, side: Side): number {
  return (side * Math.max(0, resonance - 1)) / 2;
}
