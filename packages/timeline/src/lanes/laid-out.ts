import { bandOf } from '../water/band.js';
import type { Lane } from '../journey/journey.js';
import type { Pen } from '../laying-out.js';
import type { Band, Measure, Thread } from '../scene.js';
import { threadsOf } from '../water/threads.js';
import type { Frame } from '../time/frame.js';
import type { Rings } from '../water/ribbons.js';
import { reachOf } from '../water/runs.js';
import type { Watercourse } from '../water/watercourse.js';
import { place, type Placement } from './place.js';

/** A lane in its place: its water, and what lies on it. */
export type LaidOut = {
  lane: Lane;
  index: number;
  band: Band | null;
  /** Where its band is drawn, along time. */
  reach: { from: number; to: number } | null;
  threads: Thread[];
  placement: Placement;
};

export function laidOut(
  lane: Lane,
  index: number,
  course: Watercourse,
  rings: Rings,
  frame: Frame,
  measure: Measure,
  pen: () => Pen | null,
): LaidOut {
  const across = frame.laneAt(index);
  const reach = reachOf(course.runs);
  return {
    lane,
    index,
    band: bandOf(lane, course, across, frame, pen),
    reach,
    threads: threadsOf(lane, across, reach, frame),
    placement: place(lane, across, rings, frame, measure),
  };
}
