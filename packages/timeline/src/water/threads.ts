import type { Lane } from '../journey/journey.js';
import type { Thread } from '../scene.js';
import type { Frame } from '../time/frame.js';

/** Before and after the band, and all along a lane without one, as far as there is anything. */
export function threadsOf(
  lane: Lane,
  across: number,
  reach: { from: number; to: number } | null,
  frame: Frame,
): Thread[] {
  if (lane.extent === null) return [];
  const { first, last } = lane.extent;
  const [from, to] = [frame.along(first) - 14, frame.along(last) + 26];
  if (!reach) return threadBetween(from, to, lane, across, frame);
  return [
    ...(from + 14 < reach.from ? threadBetween(from, reach.from + 4, lane, across, frame) : []),
    ...(to - 26 > reach.to ? threadBetween(reach.to - 4, to, lane, across, frame) : []),
  ];
}

function threadBetween(from: number, to: number, lane: Lane, across: number, frame: Frame): Thread[] {
  const [start, end] = [Math.max(from, -frame.outside), Math.min(to, frame.length + frame.outside)];
  if (end <= start) return [];
  const dash = { pattern: [5, 5], offset: (start - from) % 10 };
  return [{ dye: lane.goal?.dye ?? null, from: frame.at(start, across), to: frame.at(end, across), dash }];
}
