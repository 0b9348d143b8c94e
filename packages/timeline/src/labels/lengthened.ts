import { clamp } from '../clamp.js';
import type { Box, Label, Measure } from '../scene.js';
import type { Frame } from '../time/frame.js';
import { isClear } from './clear.js';
import { compose, movedTo, type Composed } from './compose.js';
import type { Ground } from './ground.js';
import { WIDE } from './to-the-right.js';
import type { Wish } from './wish.js';

/**
 * What was cut is told longer into room that nobody else wanted: the closer one looks, the more of it. The label itself
 * where it was not cut or there is none.
 */
export function lengthened(wish: Wish, label: Label, ground: Ground, frame: Frame, measure: Measure): Label {
  const closeness = clamp(frame.perDay / USUAL, 1, CLOSEST);
  const most = WIDE * (1 + 0.4 * frame.ease) * closeness;
  if (closeness === 1 || label.chip || wish.centred || !label.texts.some(isCut)) return label;
  for (const part of PARTS) {
    const composed = compose(wish, most * part, false, measure);
    const longer = composed && inPlaceOf(label, composed, ground, frame);
    if (longer) return longer;
  }
  return label;
}

function inPlaceOf(label: Label, composed: Composed, ground: Ground, frame: Frame): Label | null {
  const { box, leader } = label;
  const added = composed.width - box.width;
  if (added < LEAST) return null;
  const leftwards = leader !== null && leader[0]![0] > box.x + box.width;
  const x = leftwards ? box.x - added : box.x;
  const room: Box = {
    ...box,
    x: leftwards ? x - APART : box.x + box.width + OWN,
    width: added + APART - OWN,
  };
  if (room.x < frame.margin || room.x + room.width > frame.length - frame.margin) return null;
  if (!isClear(room, ground) || ground.shunned.hits(room, 3)) return null;
  ground.texts.add(room);
  return { ...label, ...movedTo(composed, x, label.texts[0]!.at[1]) };
}

const isCut = ({ text }: { text: string }) => text.endsWith('…');

/** Pixels of a day in a picture of some years; from there on words may be longer, up to so many times. */
const USUAL = 1.6;
const CLOSEST = 2.4;
/** Of the most, if there is less room. */
const PARTS = [1, 0.8, 0.6];
/** Pixels: what is worth it, the air to what is already written of it, and to the words after it. */
const LEAST = 12;
const OWN = 4;
const APART = 8;
