import type { Frame } from '../time/frame.js';
import type { Lane } from '../journey/journey.js';
import type { Box, Colour, Font, Label, Measure, Text } from '../scene.js';
import type { Words } from '../words.js';
import { boxOfName, firstCalm, type NamePlace } from './calm-place.js';
import { isClear } from './clear.js';
import type { Ground } from './ground.js';
import { shorten } from './shorten.js';
import { uprightStep } from './upright.js';

/** The name of a lane: left of where it begins to be seen, above it when there is no room. */
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
      ? nameToTheRight(lane, index, begins, ground, frame, words, measure)
      : nameDown(lane, index, begins, ends, ground, frame, measure);
  if (label === null) return null;
  ground.texts.add(label.box);
  return { of, ...label };
}

type Named = Omit<Label, 'of'>;

function nameToTheRight(
  lane: Lane,
  index: number,
  begins: number,
  ground: Ground,
  frame: Frame,
  words: Words,
  measure: Measure,
): Named | null {
  const { centre, reach } = ground.edges[index]!;
  const font = nameFont(lane, frame.pitch < 80 ? 17 : 18 + Math.round(4 * frame.ease));
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
  for (const aside of [0, 24, 48, 80, 120, 160, 220, 290, 360, 430]) {
    const x = over + aside;
    if (x + nameWidth > frame.length - margin) break;
    for (const y of [overAt(x), underAt(x)]) places.push({ x, y, width: nameWidth });
  }
  const apart = (each: NamePlace) => !ground.texts.hits(boxOfName(each), 1);
  const free = firstCalm(places, ground, frame);
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

/** Hangul stands letter under letter beside its band; a name in Latin letters is turned by a quarter. */
function nameDown(
  lane: Lane,
  index: number,
  begins: number,
  ends: number,
  ground: Ground,
  frame: Frame,
  measure: Measure,
): Named | null {
  // What belongs to no goal has a lane too narrow for a name.
  if (lane.goal === null) return null;
  const font = nameFont(lane, 15);
  const top = Math.max(begins, 0) + 10;
  const room = Math.min(ends, frame.length) - top - 8;
  const whole = lane.goal.name;
  const upright = /[\u1100-\u11ff\u3040-\u9fff\uac00-\ud7af]/.test(whole);
  const longest = Math.min(Math.max(room, 60), 190, frame.length - top - 8);
  const name = upright ? shortenUpright(whole, longest, font) : shorten(whole, longest, font, measure);
  if (name === '') return null;
  const length = upright ? uprightLength(name, font) : measure(name, font);
  const across = frame.laneAt(index);
  const boxAt = (centre: number, y: number): Box => ({
    x: centre - WIDE / 2,
    y,
    width: WIDE,
    height: length,
  });
  const last = Math.min(ends, frame.length) - length - 8;
  const tries = [boxAt(across, begins - length - 8)].filter(({ y }) => y >= 4);
  for (let y = top; y <= Math.max(top, last); y += 8) {
    const { up, down } = ground.edges[index]!.reach(y, y + length);
    const left = Math.max(across - up, 4 + WIDE) - WIDE / 2 - 1;
    const right = across + down + WIDE / 2 + 1;
    tries.push(boxAt(left, y), ...(right + WIDE / 2 < frame.column.x - ELBOW ? [boxAt(right, y)] : []));
  }
  const box = calmest(tries, ground, index) ?? tries.find((each) => !ground.texts.hits(each));
  if (!box) return null;
  return {
    texts: [
      {
        text: name,
        at: [box.x + WIDE / 2, box.y],
        font,
        colour: nameColour(lane),
        halo: true,
        turn: upright ? 'upright' : 'sideways',
      },
    ],
    chip: null,
    leader: null,
    box,
  };
}

/** Free of leaders, marks and names; the least on bars, lines and water, in the way of the fewest leaders, and then the first. */
function calmest(tries: readonly Box[], ground: Ground, lane: number): Box | null {
  let [best, least] = [null as Box | null, Infinity];
  for (const [index, box] of tries.entries()) {
    if (ground.leaders.hits(box, 3) || ground.taken.hits(box) || ground.texts.hits(box, 2)) continue;
    const lined = ground.bars.hits(box, 1.5) || ground.arcs.hits(box, 1);
    const touches = (lined ? 4 : 0) + WATER * cellsOf(box).filter((cell) => ground.water.hits(cell)).length;
    const barred = ground.edges
      .slice(0, lane)
      .flatMap(({ marks }) => marks)
      .filter((mark) => mark > box.y - 6 && mark < box.y + box.height + 6).length;
    const cost = touches + barred + index * 0.01;
    if (cost < least) [best, least] = [box, cost];
  }
  return best;
}

/** Words that only touch water at one corner are read as being beside it. */
function cellsOf({ x, y, width, height }: Box): Box[] {
  const [w, h] = [width / 3, height / 4];
  return Array.from({ length: 12 }, (_, cell) => ({
    ...{ x: x + (cell % 3) * w, y: y + Math.floor(cell / 3) * h },
    ...{ width: w, height: h },
  }));
}

function uprightLength(text: string, font: Font): number {
  return [...text].reduce((length, letter) => length + uprightStep(letter, font), 0);
}

function shortenUpright(text: string, length: number, font: Font): string {
  const letters = [...text];
  if (uprightLength(text, font) <= length) return text;
  while (letters.length > 0 && uprightLength(`${letters.join('')}…`, font) > length) letters.pop();
  return letters.length > 0 ? `${letters.join('').trimEnd()}…` : '';
}

function nameFont(lane: Lane, size: number): Font {
  return lane.goal ? { family: 'serif', size, weight: 700 } : { family: 'sans', size: 12.5, weight: 500 };
}

function nameColour(lane: Lane): Colour {
  return lane.goal ? `${lane.goal.dye}.text` : 'ink3';
}

function stanceOf(lane: Lane, words: Words): string {
  const last = lane.spells[lane.spells.length - 1];
  return last ? words.stances[last.spell.stance] : '';
}

/** Of an upright name, in pixels, with the leaders beside the last of them. */
const WIDE = 15;
const ELBOW = 20;
/** What a twelfth of a name costs that lies in water. */
const WATER = 0.5;
