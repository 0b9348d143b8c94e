import type { Dye } from '@ullim/types/goal';
import type { Ghost } from '../scene.js';
import type { Frame } from '../time/frame.js';
import { cut, planDepth, type MilestoneEntry } from './bars.js';

/** Where a plan was before. */
export function ghostOf(
  entry: MilestoneEntry,
  along: number,
  across: number,
  frame: Frame,
  dye: Dye | null,
): Ghost {
  const old = entry.ghost!;
  const depth = planDepth(frame);
  const middle = frame.along((old.from + old.to) / 2);
  const half = Math.max(depth, frame.along(old.to) - frame.along(old.from)) / 2;
  const [from, to] = cut({ from: middle - half, to: middle + half }, frame);
  // From the middle of the old place; from its beginning when the new one begins before that.
  const start = old.from < entry.from && along < middle + 14 ? frame.along(old.from) + 6 : middle;
  return {
    id: entry.id,
    dye,
    bar: frame.box(from, across - depth / 2, Math.max(1, to - from), depth),
    // What only became longer or shorter did not move.
    hop: old.from === entry.from ? null : hopBetween(Math.max(start, along - 220), along, across, frame),
  };
}

/** A small arc over the band, from the old place to the new one. */
function hopBetween(from: number, to: number, across: number, frame: Frame): Ghost['hop'] {
  if (Math.abs(to - from) < 14 || to < -frame.outside || from > frame.length + frame.outside) return null;
  const foot = across - planDepth(frame) / 2 - 4;
  const rise = foot - Math.min(20, 7 + Math.abs(to - from) * 0.12);
  const part = (to - from) * 0.2;
  return {
    from: frame.at(from, foot),
    control1: frame.at(from + part, rise),
    control2: frame.at(to - part, rise),
    to: frame.at(to, foot - 2),
  };
}
