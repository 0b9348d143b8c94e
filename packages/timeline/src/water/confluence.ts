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

/** The one that stays lies on the other side. */
export function stayingAt(resonance: number, side: Side): number {
  return edgeOf(resonance, side === 1 ? -1 : 1);
}

/** By so many strings as the band gained on their way; null: where it gained none, they merge into the outermost. */
export function arrivingAt(
  { at, from, side, whole, narrow }: Joining,
  { resonanceAt }: Echo,
  flip: Side,
): { indexes: number[]; offsets: number[] | null } {
  const offsets = offsetsOf(resonanceAt(at), flip);
  const gained = whole ? offsets.length : offsets.length - offsetsOf(resonanceAt(from), flip).length;
  if (narrow || gained <= 0 || (flip !== side && !whole)) return { indexes: [], offsets: null };
  const indexes = offsets.map((_, index) => index).slice(-gained);
  return { indexes, offsets: indexes.map((index) => offsets[index]!) };
}

/** The outermost on one side and those beside it, as far as there are so many. */
export function outermostAt(resonance: number, side: Side, count: number): number[] {
  const reach = Math.max(0, resonance - 1);
  return Array.from({ length: count }, (_, index) => side * (reach / 2 - Math.min(index, reach)));
}

export function edgeOf(resonance: number, side: Side): number {
  return (side * Math.max(0, resonance - 1)) / 2;
}
