import { bandOf } from '../water/band.js';
import { Banks } from '../water/banks.js';
import type { Lane } from '../journey/journey.js';
import type { Obstacles } from '../labels/obstacles.js';
import type { Band, Measure, Texture, Thread } from '../scene.js';
import { hairsOf, hang } from '../water/texture.js';
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
  banks: Banks;
  threads: Thread[];
  texture: Texture | null;
  placement: Placement;
};

/** `wet`: where the water of turns flows. */
export function laidOut(
  lane: Lane,
  index: number,
  course: Watercourse,
  wet: Obstacles,
  rings: Rings,
  frame: Frame,
  measure: Measure,
): LaidOut {
  const across = frame.laneAt(index);
  const placement = place(lane, across, rings, frame, measure);
  const reach = reachOf(course.runs);
  const dye = lane.goal?.dye ?? null;
  const band = bandOf(lane, course, across, frame);
  const hairs = hairsOf(lane.study, frame);
  const banks = new Banks(band, hairs, across, frame);
  const edge = (along: number) => across + Math.max(THREAD, banks.halfAt(along));
  const drawn = hairs.map((hair) => hang(hair, edge(hair.along), frame));
  // They hang from the bank, not in the water that leaves or comes in there.
  const isDry = ([[x, y], [end, foot]]: Hanging) => !wet.hits({ x, y, width: end - x, height: foot - y });
  return {
    lane,
    index,
    band,
    reach,
    banks,
    placement,
    threads: threadsOf(lane, across, reach, frame),
    texture: hairs.length > 0 ? { dye, hairs: drawn.filter(isDry) } : null,
  };
}

type Hanging = Texture['hairs'][number];
/** Pixels. */
const THREAD = 3;
