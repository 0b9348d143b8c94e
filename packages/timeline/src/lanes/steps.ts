import type { Entry, Lane } from '../journey/journey.js';
import type { Rings } from '../water/ribbons.js';
import type { Window } from '../scene.js';
import type { Written } from '../journey/written.js';
import type { Room } from './rows.js';
import { Standing } from './standing.js';

/** What is drawn on a lane one after the other: an entry, or a crowd of them as one mark. `column`: one of many of its day. */
export type Step = { from: number; to: number } & (
  { entry: Entry; crowd: null; column: boolean } | { entry: null; crowd: Crowd }
);
export type Crowd = { id: string; entries: Entry[]; ids: string[]; days: Window };

/** The steps of a lane that reach into the days from `first` to `last`, where `stretch` days are as long as a mark. */
export function stepsWithin(
  lane: Lane,
  rings: Rings,
  stretch: number,
  { first, last }: Window,
  room = USUAL,
): Step[] {
  const { steps, reached, begun } = stepsOf(lane, rings, stretch, room);
  const start = firstIndex(steps.length, (index) => reached[index]! >= first);
  const end = firstIndex(steps.length, (index) => begun[index]! > last);
  const touches = (of: { from: number; to: number }) => of.to >= first && of.from <= last;
  return steps.slice(start, end).filter((step) => {
    if (step.entry?.noun !== 'milestone' || !step.entry.ghost) return touches(step);
    return touches(step.entry) || touches(step.entry.ghost);
  });
}

/** The pivots of a lane that are rings on ribbons. */
export function ringedOn(lane: Lane, rings: Rings): Written[] {
  return known(lane).pivots.filter(({ id }) => rings.has(id));
}

type Steps = {
  steps: Step[];
  /** How far the steps up to each one reach, and where those from each one on begin: both only grow. */
  reached: number[];
  begun: number[];
};
type Known = { pivots: Written[]; byStretch: Map<string, Steps> };

// While one moves through time the steps stay the same, and while one zooms they do so over a range of lengths.
const lanes = new WeakMap<Lane, Known>();
const MOST_KEPT = 3;

function known(lane: Lane): Known {
  let of = lanes.get(lane);
  if (!of) {
    const pivots: Written[] = [];
    for (const entry of lane.entries) if (entry.noun === 'pivot') pivots.push(entry);
    lanes.set(lane, (of = { pivots, byStretch: new Map() }));
  }
  return of;
}

function stepsOf(lane: Lane, rings: Rings, stretch: number, room: Room): Steps {
  const { byStretch } = known(lane);
  const key = [
    stretch,
    room.abreast,
    room.column,
    room.beside,
    ...ringedOn(lane, rings).map(({ id }) => id),
  ].join();
  let steps = byStretch.get(key);
  if (!steps) {
    const [oldest] = byStretch.keys();
    if (byStretch.size >= MOST_KEPT) byStretch.delete(oldest!);
    byStretch.set(key, (steps = withReach(stepped(lane, rings, stretch, room))));
  }
  return steps;
}

/**
 * Entries of one stretch that would lie on each other are a crowd; what is long stands beside it. The stretches are held to
 * the days, not to the window, so that clusters stay while one moves.
 */
function stepped({ id, entries }: Lane, rings: Rings, stretch: number, room: Room): Step[] {
  const steps: Step[] = [];
  const standing = new Standing(stretch, room.beside);
  const isRinged = ({ noun, id }: Entry) => noun === 'pivot' && rings.has(id);
  for (let start = 0; start < entries.length;) {
    const number = Math.floor(entries[start]!.anchor / stretch);
    const days = { first: number * stretch, last: (number + 1) * stretch };
    let next = start + 1;
    while (next < entries.length && entries[next]!.anchor < days.last) next++;
    let here = entries.slice(start, next);
    if (here.some(isRinged)) here = here.filter((entry) => !isRinged(entry));
    const column = here.length > room.abreast && here.length <= room.column && areOfOneDay(here);
    if (!column && wouldTouch(here, stretch, room.abreast)) {
      const alone = standing.among(here);
      const others = alone.size === 0 ? here : here.filter((entry) => !alone.has(entry));
      if (others.length > 1) {
        const crowd = { id: `${id}:${number}`, entries: others, ids: others.map((entry) => entry.id), days };
        steps.push({ from: days.first, to: days.last, entry: null, crowd });
        here = here.filter((entry) => alone.has(entry));
      }
    } else standing.tell(here);
    for (const entry of here) steps.push(stepOf(entry, column));
    start = next;
  }
  return steps;
}

/** More than stand side by side begin within one mark; and of very many some do. */
function wouldTouch(here: readonly Entry[], stretch: number, abreast: number): boolean {
  if (here.length > abreast + 2) return true;
  return here.some((entry, index) => {
    const other = here[index + abreast];
    return other !== undefined && other.anchor - entry.anchor < TOUCHING * stretch;
  });
}

/** They come in the order of time. */
function areOfOneDay(here: readonly Entry[]): boolean {
  return here[0]!.anchor === here[here.length - 1]!.anchor;
}

function stepOf(entry: Entry, column: boolean): Step {
  const ghost = entry.noun === 'milestone' ? entry.ghost : null;
  return {
    from: Math.min(entry.from, ghost?.from ?? Infinity),
    to: Math.max(entry.to, ghost?.to ?? -Infinity),
    entry,
    crowd: null,
    column,
  };
}

function withReach(steps: Step[]): Steps {
  const [reached, begun]: [number[], number[]] = [[], []];
  let [most, least] = [-Infinity, Infinity];
  for (const { to } of steps) reached.push((most = Math.max(most, to)));
  for (let index = steps.length - 1; index >= 0; index--)
    begun[index] = least = Math.min(least, steps[index]!.from);
  return { steps, reached, begun };
}

/** The first of `length` for which it holds, when it holds for all after it. */
function firstIndex(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

const USUAL: Room = { abreast: 3, column: 3, beside: 2 };
const TOUCHING = 0.7;
