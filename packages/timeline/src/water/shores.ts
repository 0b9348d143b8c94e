import type { LaidOut } from '../lanes/laid-out.js';
import { Obstacles } from '../labels/obstacles.js';
import type { Texture } from '../scene.js';
import type { Frame } from '../time/frame.js';
import { Banks } from './banks.js';
import type { Ribboned } from './ribbons.js';
import { hairsOf, hang } from './texture.js';

/** A lane with the banks of its water, and what hangs from the lower one. */
export type Shored = LaidOut & { banks: Banks; texture: Texture | null };

export function shoresOf(lanes: readonly LaidOut[], ribbons: readonly Ribboned[], frame: Frame): Shored[] {
  const wet = new Obstacles();
  for (const { boxes } of ribbons) for (const box of boxes()) wet.add(box);
  return lanes.map((laidOut) => shored(laidOut, wet, frame));
}

/** `wet`: where the water of turns flows. */
function shored(laidOut: LaidOut, wet: Obstacles, frame: Frame): Shored {
  const { lane, index, band } = laidOut;
  const across = frame.laneAt(index);
  const hairs = hairsOf(lane, frame);
  const banks = new Banks(band, hairs, across, frame);
  const edge = (along: number) => across + Math.max(THREAD, banks.halfAt(along));
  const drawn = hairs.map((hair) => hang(hair, edge(hair.along), frame));
  // They hang from the bank, not in the water that leaves or comes in there.
  const isDry = ([[x, y], [end, foot]]: Hanging) => !wet.hits({ x, y, width: end - x, height: foot - y });
  const dye = lane.goal?.dye ?? null;
  return {
    ...laidOut,
    banks,
    texture: hairs.length > 0 ? { dye, hairs: drawn.filter(isDry), broad: lane.onlyStudied } : null,
  };
}

type Hanging = Texture['hairs'][number];
/** Pixels. */
const THREAD = 3;
