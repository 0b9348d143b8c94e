import type { Frame } from '../time/frame.js';
import type { Lane } from '../journey/journey.js';
import type { Box, Font, Label, Measure, Text } from '../scene.js';
import type { Words } from '../words.js';
import { boxOfName, firstCalm, type NamePlace } from './calm-place.js';
import { isClear } from './clear.js';
import type { Ground } from './ground.js';
import { nameDown } from './name-down.js';
import { nameColour, nameFont, type Named } from './name-look.js';
import { shorten } from './shorten.js';

/**
 * The name of a lane: left of where it begins to be seen, above it when there is no room. Where lanes lie so close that a name
 * between two of them would be taken for that of the other, rather past its end, or on its own water.
 */
export function bandName(
  lane: Lane,
  index: number,
  begins: number,
  ends: number,
  ground: Ground,
  frame: Frame,
  words: Words,
  measure: Measure,
): Label | null {
  const of: Label['of'] = lane.goal ? { noun: 'goal', id: lane.id } : { noun: 'lane', id: lane.id };
  const label =
    frame.orientation === 'right'
      ? nameToTheRight(lane, index, begins, ends, ground, frame, words, measure)
      : nameDown(lane, index, begins, ends, ground, frame, words, measure);
  if (label === null) return null;
  ground.texts.add(label.box);
  return { of, ...label };
}

function nameToTheRight(
  lane: Lane,
  index: number,
  begins: number,
  ends: number,
  ground: Ground,
  frame: Frame,
  words: Words,
  measure: Measure,
): Named | null {
  const { centre, reach, marks } = ground.edges[index]!;
  const close = frame.pitch < CLOSE;
  const font = nameFont(lane, close ? 17 : 18 + Math.round(4 * frame.ease));
  const small: Font = { family: 'sans', size: 11.5, weight: 400 };
  const note = stanceOf(lane, words);
  const name = shorten(lane.goal?.name ?? words.noGoal, Math.min(300, frame.length * 0.4), font, measure);
  const nameWidth = measure(name, font);
  const width = nameWidth + (note ? 8 + measure(note, small) : 0);
  const { margin } = frame;
  const beside = begins - 12 - width;
  const over = Math.min(Math.max(begins, margin), frame.length - width - margin);
  const overAt = (x: number) => centre - reach(x, x + width).up - 9;
  const underAt = (x: number) => centre + reach(x, x + width).down + 21;
  const places: NamePlace[] = [];
  for (let x = beside; x >= margin && x > beside - 160; x -= 8) places.push({ x, y: centre + 6, width });
  const along: number[] = [];
  for (let x = over; x <= over + FARTHEST && x + nameWidth <= frame.length - margin; x += STEP) along.push(x);
  for (const x of along)
    for (const y of close ? [overAt(x)] : [overAt(x), underAt(x)]) places.push({ x, y, width: nameWidth });
  if (close && ends + 12 + width <= frame.length - margin)
    places.push({ x: ends + 12, y: centre + 6, width });
  const apart = (each: NamePlace) => !ground.texts.hits(boxOfName(each), 1);
  const isBare = ({ x }: NamePlace) => !marks.some((mark) => mark > x - 14 && mark < x + nameWidth + 14);
  const onIt = along.map((x): NamePlace => ({ x: x + 14, y: centre + 6, width: nameWidth })).filter(isBare);
  const free =
    firstCalm(places, ground, frame) ??
    (close
      ? onIt.find((each) => isUncrossed(boxOfName(each), ground) && !ground.bars.hits(boxOfName(each), 1))
      : undefined);
  // Where no place is free it lies on water, but on no other words.
  const usual =
    beside >= margin
      ? { x: beside, y: centre + 6 }
      : { x: over, y: Math.max(overAt(over), centre - frame.pitch / 2 + 17) };
  const wet = [{ ...usual, width: nameWidth }, ...places];
  const place = free ?? wet.find((each) => isUncrossed(boxOfName(each), ground)) ?? wet.find(apart);
  if (!place) return null;
  const { x, y } = place;
  if (x < 4 || y < frame.lanes.from) return null;
  const texts: Text[] = [{ text: name, at: [x, y], font, colour: nameColour(lane), halo: true }];
  const noteBox: Box = { x: x + nameWidth + 8, y: y - 10, width: width - nameWidth - 8, height: 13 };
  const noted =
    note && x + width <= frame.length - 4 && isClear(noteBox, ground) && !ground.shunned.hits(noteBox, 2);
  if (noted) texts.push({ text: note, at: [x + nameWidth + 8, y], font: small, colour: 'ink3', halo: true });
  return { texts, chip: null, leader: null, box: boxOfName({ x, y, width: noted ? width : nameWidth }) };
}

function isUncrossed(box: Box, { texts, leaders, arcs, shunned }: Ground): boolean {
  return ![texts, leaders, arcs, shunned].some((obstacles) => obstacles.hits(box, 1));
}

function stanceOf(lane: Lane, words: Words): string {
  const last = lane.spells[lane.spells.length - 1];
  return last ? words.stances[last.spell.stance] : '';
}

/** Pixels. */
const STEP = 24;
const FARTHEST = 432;
/** Lanes closer than that have no name between them. */
const CLOSE = 80;
