import type { Entry, Journey, Lane } from '../journey/journey.js';
import { flowsIn } from '../journey/flowing.js';
import { endOf } from '../journey/stretch.js';

/** From the first day to the last; `some`: whether there is anything at all. */
export type Life = { first: number; last: number; some: boolean };

/**
 * Of all there is, and of today: without what begins after the horizon; what reaches beyond it ends there. Of the days on which
 * one means to look back only those that count.
 */
export function lifeUpTo(
  horizon: number,
  { lanes, bounds, today }: Journey,
  counts = (_: Entry) => true,
): Life {
  const life: Life = { first: today, last: today + 1, some: false };
  const include = (from: number, to: number) => {
    if (from > horizon) return;
    life.first = Math.min(life.first, from);
    life.last = Math.max(life.last, Math.min(to, horizon));
    life.some = true;
  };
  for (const lane of lanes) {
    const { first, last, lookBacks } = lifeOn(lane, today);
    if (last > horizon) eachStretchOf(lane, today, include);
    else if (first <= last) include(first, last);
    for (const entry of lookBacks) if (counts(entry)) include(entry.from, entry.to);
  }
  for (const { stretch } of bounds) include(stretch.first, endOf(stretch, today));
  return life;
}

/** Where the last entry or hour of study ends, or the last resonance is, or the last spell that has an end. */
export function lastHappening({ lanes, today }: Journey, counts: (entry: Entry) => boolean): number {
  let last = -Infinity;
  for (const lane of lanes) {
    const { happened, lookBacks } = lifeOn(lane, today);
    last = Math.max(last, happened);
    for (const entry of lookBacks) if (counts(entry)) last = Math.max(last, entry.to);
    for (const { stretch } of lane.spells) {
      const changed = stretch.open === null ? stretch.last : stretch.first + stretch.vagueStart;
      last = Math.max(last, Math.min(changed, today));
    }
  }
  return last;
}

/** Of one lane, plans and look-backs included; null where there is nothing. */
export function lifeOfLane(lane: Lane, today: number): Pick<Life, 'first' | 'last'> | null {
  let { first, last } = lifeOn(lane, today);
  for (const { from, to } of lifeOn(lane, today).lookBacks)
    [first, last] = [Math.min(first, from), Math.max(last, to)];
  return last < first ? null : { first, last };
}

/** All but when one means to look back, which is kept apart; empty is from Infinity to -Infinity. */
type LaneLife = { first: number; last: number; happened: number; lookBacks: Entry[] };

// Much is asked about a journey before its first picture, and each answer would take a look at all there is.
const lives = new WeakMap<Lane, LaneLife>();

function lifeOn(lane: Lane, today: number): LaneLife {
  let life = lives.get(lane);
  if (!life) lives.set(lane, (life = lived(lane, today)));
  return life;
}

function lived(lane: Lane, today: number): LaneLife {
  let [first, last, happened] = [Infinity, -Infinity, -Infinity];
  eachStretchOf(lane, today, (from, to) => {
    if (from < first) first = from;
    if (to > last) last = to;
  });
  const lookBacks: Entry[] = [];
  for (const entry of lane.entries)
    if (entry.noun === 'look_back') lookBacks.push(entry);
    else if (entry.to > happened) happened = entry.to;
  for (const studied of lane.study) if (studied.last > happened) happened = studied.last;
  for (const { day } of lane.readings) if (day > happened) happened = day;
  return { first, last, happened, lookBacks };
}

function eachStretchOf(
  { spells, entries, study }: Lane,
  today: number,
  tell: (from: number, to: number) => void,
): void {
  for (const { spell, stretch } of spells) {
    const over = !flowsIn(spell.stance) && stretch.open === 'goes_on';
    tell(stretch.first, over ? stretch.first + stretch.vagueStart : endOf(stretch, today));
  }
  for (const entry of entries) {
    if (entry.noun === 'look_back') continue;
    tell(entry.from, entry.to);
    if (entry.noun === 'milestone' && entry.ghost) tell(entry.ghost.from, entry.ghost.to);
  }
  for (const studied of study) tell(studied.first, studied.last);
}
