import type { Frame } from '../time/frame.js';
import type { Lane } from '../journey/journey.js';
import type { Box, Font, Measure } from '../scene.js';
import type { Words } from '../words.js';
import type { Ground } from './ground.js';
import { nameColour, nameFont, type Named } from './name-look.js';
import { shorten } from './shorten.js';
import { uprightStep } from './upright.js';

/** Hangul stands letter under letter beside its band; a name in Latin letters is turned by a quarter. */
export function nameDown(
  lane: Lane,
  index: number,
  begins: number,
  ends: number,
  ground: Ground,
  frame: Frame,
  words: Words,
  measure: Measure,
): Named | null {
  const font = nameFont(lane, 15);
  const top = Math.max(begins, 0) + 10;
  const bottom = Math.min(ends, frame.length) - 8;
  const whole = lane.goal?.name ?? words.noGoal;
  const upright = /[\u1100-\u11ff\u3040-\u9fff\uac00-\ud7af]/.test(whole);
  const longest = Math.min(Math.max(bottom - top, LEAST), 190, frame.length - top - 8);
  let [best, least] = [null as (Calm & { name: string }) | null, Infinity];
  for (const [pass, part] of PARTS.entries()) {
    const room = longest * part;
    const name = upright ? shortenUpright(whole, room, font) : shorten(whole, room, font, measure);
    if (name === '') continue;
    const length = upright ? uprightLength(name, font) : measure(name, font);
    const calm = calmest(placesFor(length, index, begins, top, bottom, ground, frame), ground, index);
    if (!calm || calm.cost + pass * CUT >= least) continue;
    [best, least] = [{ ...calm, name }, calm.cost + pass * CUT];
    if (!calm.hidden) break;
  }
  if (!best) return null;
  const { box, name } = best;
  const at = [box.x + WIDE / 2, box.y] as const;
  const turn = upright ? 'upright' : 'sideways';
  return {
    texts: [{ text: name, at, font, colour: nameColour(lane), halo: true, turn }],
    chip: null,
    leader: null,
    box,
  };
}

/** Before the band begins, or beside it. */
function placesFor(
  length: number,
  index: number,
  begins: number,
  top: number,
  bottom: number,
  ground: Ground,
  frame: Frame,
): Box[] {
  const across = frame.laneAt(index);
  const boxAt = (centre: number, y: number): Box => ({
    ...{ x: centre - WIDE / 2, y, width: WIDE, height: length },
  });
  const places = [boxAt(across, begins - length - 8)].filter(({ y }) => y >= 4);
  for (let y = top; y <= Math.max(top, bottom - length); y += 8) {
    const { up, down } = ground.edges[index]!.reach(y, y + length);
    const least = 4 + WIDE / 2;
    const left = Math.max(across - up - WIDE / 2 - 1, least - 1);
    const right = across + down + WIDE / 2 + 1;
    for (const aside of ASIDE) {
      places.push(boxAt(Math.max(left - aside, least - 1), y));
      if (right + aside + WIDE / 2 < frame.column.x - ELBOW) places.push(boxAt(right + aside, y));
    }
  }
  return places;
}

type Calm = { box: Box; cost: number; hidden: boolean };

/** On no other name; the least on marks and leaders, on bars, lines and water, in the way of the fewest leaders, and then the first. */
function calmest(tries: readonly Box[], ground: Ground, lane: number): Calm | null {
  const { texts, taken, leaders, bars, arcs, beams, shunned, water } = ground;
  const marks = ground.edges.slice(0, lane).flatMap((edge) => edge.marks);
  let best: Calm | null = null;
  for (const [index, box] of tries.entries()) {
    if (texts.hits(box, 2)) continue;
    const least = best?.cost ?? Infinity;
    const covered = taken.count(box);
    let cost = index * 0.01 + HIDDEN * covered;
    if (cost >= least) continue;
    if (leaders.hits(box, 3)) cost += HIDDEN;
    for (const line of [bars, arcs, beams, shunned]) if (line.hits(box, 1.5)) cost += LINED;
    if (cost >= least) continue;
    cost += marks.filter((mark) => mark > box.y - 6 && mark < box.y + box.height + 6).length;
    if (cost >= least) continue;
    const cells = cellsOf(box);
    cost += WATER * cells.filter((cell) => water.hits(cell)).length;
    if (cost < least) best = { box, cost, hidden: covered > 0 };
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

/** Of an upright name, in pixels, with the leaders beside the last of them. */
const WIDE = 15;
const ELBOW = 20;
/** As long as it may be beside a short band, past whose end it then stands. */
const LEAST = 100;
/** How much farther from its band it may stand. */
const ASIDE = [0, 5];
/** What a name costs that lies on a mark or a leader, or on a bar or a line. */
const HIDDEN = 20;
const LINED = 4;
/** As much of a name as is left where a mark would hide some of it, and what that costs. */
const PARTS = [1, 0.6];
const CUT = 8;
/** What a twelfth of a name costs that lies in water. */
const WATER = 0.5;
