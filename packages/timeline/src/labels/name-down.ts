import type { Frame } from '../time/frame.js';
import type { Lane } from '../journey/journey.js';
import type { Box, Font, Measure } from '../scene.js';
import type { Words } from '../words.js';
import { calmest, type Beside } from './calm-beside.js';
import type { Ground } from './ground.js';
import { nameColour, nameFont, type Named } from './name-look.js';
import { shorten } from './shorten.js';
import { feetOf, uprightLength } from './upright.js';

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
  const top = Math.max(begins, 0) + 10;
  const bottom = Math.min(ends, frame.length) - 8;
  const whole = lane.goal?.name ?? words.noGoal;
  const upright = /[\u1100-\u11ff\u3040-\u9fff\uac00-\ud7af]/.test(whole);
  const longest = Math.min(Math.max(bottom - top, LEAST), 190, frame.length - top - 8);
  let best: { box: Box; cost: number; name: string; font: Font } | null = null;
  for (const { part, size, cost } of WAYS) {
    if (best && best.cost <= cost) break;
    const font = nameFont(lane, size);
    const lengthOf = (words: string) => (upright ? uprightLength(words, font) : measure(words, font));
    const room = Math.min(longest, lengthOf(whole)) * part;
    const name = upright ? shortenUpright(whole, room, font) : shorten(whole, room, font, measure);
    if (name === '') continue;
    const length = lengthOf(name);
    const places = placesFor(length, size, index, begins, top, bottom, ground, frame);
    const calm = calmest(places, ground, index, (best?.cost ?? Infinity) - cost);
    if (calm) best = { box: calm.box, cost: calm.cost + cost, name, font };
  }
  if (!best) return null;
  const { box, name, font } = best;
  const at = [box.x + box.width / 2, box.y] as const;
  const turn = upright ? { feet: feetOf(name, font) } : 'sideways';
  return {
    texts: [{ text: name, at, font, colour: nameColour(lane), halo: true, turn }],
    chip: null,
    leader: null,
    box,
  };
}

/** Beside the band, left of it rather than right, or a little before it begins. */
function placesFor(
  length: number,
  wide: number,
  index: number,
  begins: number,
  top: number,
  bottom: number,
  ground: Ground,
  frame: Frame,
): Beside[] {
  const across = frame.laneAt(index);
  const places: Beside[] = [];
  const offer = (x: number, y: number, cost: number) =>
    places.push({ box: { x, y, width: wide, height: length }, cost });
  for (let y = begins - length - 8; y >= Math.max(4, begins - length - BEFORE); y -= 8)
    offer(across - wide / 2, y, (begins - length - 8 - y) * FAR);
  // Where it is crowded, beside the beginning of the band.
  for (
    let y = Math.max(4, Math.min(top, begins - length + 16));
    y <= Math.max(top, bottom - length);
    y += 8
  ) {
    const { up, down } = ground.edges[index]!.bank(y, y + length);
    const far = Math.abs(y - top) * FAR + (y < top ? EARLY : 0);
    for (const aside of ASIDE) {
      offer(Math.max(across - up - 1 - wide - aside, LEFTMOST), y, far + aside * FAR);
      const right = across + down + 1 + aside;
      if (right + wide <= frame.column.x - AIR)
        offer(right, y, far + aside * FAR + (right + wide < frame.column.x - ELBOW ? RIGHT : LAST));
    }
  }
  return places;
}

function shortenUpright(text: string, length: number, font: Font): string {
  const letters = [...text];
  if (uprightLength(text, font) <= length) return text;
  while (letters.length > 0 && uprightLength(`${letters.join('')}…`, font) > length) letters.pop();
  return letters.length > 0 ? `${letters.join('').trimEnd()}…` : '';
}

/** Whole, or else smaller, or else as much of it as is left where something would hide some of it; and what each costs. */
const WAYS = [
  { part: 1, size: 15, cost: 0 },
  { part: 1, size: 13, cost: 1.5 },
  { part: 0.8, size: 13, cost: 7 },
  { part: 0.6, size: 13, cost: 8 },
];
/** In pixels; leaders and then the words they lead to are beside the last band. */
const LEFTMOST = 2;
const ELBOW = 20;
const AIR = 6;
/** As long as it may be beside a short band, past whose end it then stands. */
const LEAST = 100;
/** How much farther from its band it may stand, and how far before it. */
const ASIDE = [0, 4, 8];
const BEFORE = 32;
/** What it costs to be a pixel farther along or aside, to begin before the band, and to be where the next band is, or words. */
const FAR = 0.005;
const EARLY = 1;
const RIGHT = 0.5;
const LAST = 4.5;
