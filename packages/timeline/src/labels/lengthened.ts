import type { Box, Label, Measure } from '../scene.js';
import type { Frame } from '../time/frame.js';
import { isClear } from './clear.js';
import { closeness } from './closeness.js';
import { compose, movedTo } from './compose.js';
import type { Ground } from './ground.js';
import { WIDE } from './widths.js';
import type { Wish } from './wish.js';

/**
 * What was cut is told longer into room that nobody else wanted: the closer one looks, the more of it. The label itself
 * where it was not cut or there is none.
 */
export function lengthened(wish: Wish, label: Label, ground: Ground, frame: Frame, measure: Measure): Label {
  const close = closeness(frame);
  if (close === 1 || label.chip || wish.centred || !label.texts.some(isCut)) return label;
  const most = WIDE * (1 + 0.4 * frame.ease) * close - label.box.width;
  const room = roomBeside(label, most, ground, frame);
  const longer = compose(wish, label.box.width + room, false, measure);
  if (room === 0 || longer === null || longer.width < label.box.width + LEAST) return label;
  const added = longer.width - label.box.width;
  ground.texts.add(beside(label, OWN, added));
  const x = isLeftOfLeader(label) ? label.box.x - added : label.box.x;
  return { ...label, ...movedTo(longer, x, label.texts[0]!.at[1]) };
}

function roomBeside(label: Label, most: number, ground: Ground, frame: Frame): number {
  let room = 0;
  while (room < most) {
    const more = Math.min(most, room + STEP);
    const box = beside(label, OWN, more + APART);
    if (box.x < frame.margin || box.x + box.width > frame.length - frame.margin) break;
    if (!isClear(box, ground, { own: label.box }) || ground.shunned.hits(box, 3)) break;
    room = more;
  }
  return room;
}

/** From so far beside it, at the end that is free. */
function beside(label: Label, from: number, to: number): Box {
  const { x, width } = label.box;
  return { ...label.box, x: isLeftOfLeader(label) ? x - to : x + width + from, width: to - from };
}

function isLeftOfLeader({ leader, box }: Label): boolean {
  return leader !== null && leader[0]![0] > box.x + box.width;
}

const isCut = ({ text }: { text: string }) => text.endsWith('…');

/** Pixels: what is worth it, the air to what is already written of it, and to the words after it. */
const LEAST = 12;
const OWN = 4;
const APART = 8;
const STEP = 16;
