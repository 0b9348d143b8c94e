import { dayNumber, FIRST_DAY, LAST_DAY } from '@ullim/types/honest-date/day';
import { clamp } from '../clamp.js';
import type { Entry, Journey } from '../journey/journey.js';
import type { Window } from '../scene.js';
import { flowsIn } from '../journey/flowing.js';
import { lastHappening, lifeOfLane, lifeUpTo, type Life } from './life.js';

export const SHORTEST = 7;
export const LONGEST = 400 * 365.2425;
const AHEAD = 20 * 365.2425;

/**
 * The whole journey and today, with some air; more of it at the beginning, where names stand. What is planned for
 * another age flows out of it, and of more than 400 years it is those that contain today.
 */
export function fitAll(journey: Journey): Window {
  return clamped(aired(lifeUpTo(horizonOf(journey), journey), journey), journey.today);
}

/** As far as one may move: all there is, however long ago or far ahead, and little beside it. */
export function wholeOf(journey: Journey): Window {
  const life = lifeOf(journey);
  const { first, last } = aired(lifeUpTo(Infinity, journey), journey);
  return {
    first: Math.max(first, life.first - MOST_AIR, FIRST),
    last: Math.min(last, life.last + MOST_AIR, END),
  };
}

/** From the first day of all there is to the last. */
export function lifeOf(journey: Journey): Window {
  const { first, last } = lifeUpTo(Infinity, journey);
  return { first, last };
}

function aired({ first, last, some }: Life, { today }: Journey, airBefore = 0.1): Window {
  if (!some) return { first: today - 120, last: today + 60 };
  const air = Math.max(1, (last - first) * 0.05);
  return { first: first - Math.max(1, (last - first) * airBefore), last: last + air };
}

/** Around one goal, from its first day to its last plan; null where nothing is known of it. */
export function fitGoal(journey: Journey, goalId: string): Window | null {
  const lane = journey.lanes.find(({ id }) => id === goalId);
  const life = lane && lifeOfLane(lane, journey.today);
  if (!life) return null;
  const { first, last } = life;
  // Its name stands before it.
  return clamped({ first: first - (last - first) * 0.14, last: last + (last - first) * 0.06 }, journey.today);
}

/**
 * What one wants to see first: the whole journey, but of a long silence since anything happened only its beginning. A
 * band that still goes on may be silent longer, and where nothing happened yet it is all there is; otherwise it flows out
 * of the picture. So does what lies so far ahead that all else would be small: a plan for another age, and sooner the
 * arc to a look-back.
 */
export function fitLively(journey: Journey, airBefore = 0.1): Window {
  let of = lively.get(journey);
  if (of?.airBefore !== airBefore)
    lively.set(journey, (of = { airBefore, window: livelyIn(journey, airBefore) }));
  return of.window;
}

function livelyIn(journey: Journey, airBefore: number): Window {
  const horizon = horizonOf(journey);
  const near = nearIn(journey, horizon);
  const all = clamped(aired(lifeUpTo(horizon, journey, near), journey, airBefore), journey.today);
  const last = Math.min(lastHappening(journey, near), horizon);
  const air = (last - all.first) * 0.08;
  const most = goesOn(journey) ? LONG_SILENCE : SILENCE;
  const span = all.last - all.first;
  const begun = journey.lanes.some(({ entries, study }) => entries.length + study.length > 0);
  if (!begun || !Number.isFinite(last) || journey.today - last < most * span || last + air >= all.last)
    return all;
  return clamped({ first: all.first, last: last + Math.max(air, 14) }, last);
}

/** As far ahead as it has come twice over, and some years at least. */
function horizonOf(journey: Journey): number {
  let horizon = horizons.get(journey);
  if (horizon === undefined) {
    const { first } = lifeUpTo(Infinity, journey);
    horizons.set(journey, (horizon = journey.today + Math.max(TEN_YEARS, 2 * (journey.today - first))));
  }
  return horizon;
}

/** All but the look-backs that lie far ahead of everything else. */
function nearIn(journey: Journey, horizon: number): (entry: Entry) => boolean {
  const others = lifeUpTo(horizon, journey, ({ noun }) => noun !== 'look_back');
  const { first, last } = aired(others, journey);
  const farthest = last + (last - first) * FARTHEST;
  return ({ noun, anchor }) => noun !== 'look_back' || anchor <= farthest;
}

function goesOn({ lanes }: Journey): boolean {
  return lanes.some(({ spells }) => {
    const last = spells[spells.length - 1];
    return last?.stretch.open === 'goes_on' && flowsIn(last.spell.stance);
  });
}

// Several ask before the first picture, and each answer takes a look at all there is.
const lively = new WeakMap<Journey, { airBefore: number; window: Window }>();
const horizons = new WeakMap<Journey, number>();

const SILENCE = 1 / 6;
const LONG_SILENCE = 2 / 3;
const FARTHEST = 1 / 2;
const TEN_YEARS = 10 * 365.2425;
const MOST_AIR = 2 * 365.2425;
/** Of all days that have a name. */
const [FIRST, END] = [dayNumber(FIRST_DAY), dayNumber(LAST_DAY) + 1];

/** Zooms in by a factor over 1, out by one under 1; the day at `anchor` stays in its place. */
export function zoomAt(window: Window, factor: number, anchor: number, bounds: Window): Window {
  const span = window.last - window.first;
  const next = clamp(span / factor, SHORTEST, LONGEST);
  const first = anchor - ((anchor - window.first) / span) * next;
  return kept({ first, last: first + next }, bounds);
}

export function pan(window: Window, days: number, bounds: Window): Window {
  return kept({ first: window.first + days, last: window.last + days }, bounds);
}

/** Moves no further than needed to see a day, with a tenth of the window beside it. */
export function reveal(window: Window, day: number): Window {
  const air = (window.last - window.first) / 10;
  const days = Math.min(0, day - air - window.first) + Math.max(0, day + air - window.last);
  return { first: window.first + days, last: window.last + days };
}

/** As long as the window, with the first day of a life a tenth of it from its edge. */
export function atBeginning(window: Window, life: Window): Window {
  const span = window.last - window.first;
  const first = Math.max(life.first - span / 10, FIRST);
  return { first, last: first + span };
}

/** The same with the last day. */
export function atEnd(window: Window, life: Window): Window {
  const span = window.last - window.first;
  const last = Math.min(life.last + span / 10, END);
  return { first: last - span, last };
}

/** Around a stretch of days: a term, a goal, a cluster. */
export function fitDays({ first, last }: Window): Window {
  const air = Math.max(1, (last - first) * 0.08);
  return clamped({ first: first - air, last: last + air });
}

/** Of what is too long, the earliest 400 years in which the day has some time after it. */
function clamped({ first, last }: Window, day = (first + last) / 2): Window {
  if (last - first > LONGEST) {
    const end = Math.min(last, Math.max(first + LONGEST, day + AHEAD));
    return { first: end - LONGEST, last: end };
  }
  const half = Math.max(last - first, SHORTEST) / 2;
  const middle = (first + last) / 2;
  return { first: middle - half, last: middle + half };
}

// The middle of the window never leaves the journey, so that one cannot get lost.
function kept(window: Window, bounds: Window): Window {
  const middle = (window.first + window.last) / 2;
  const days = clamp(middle, bounds.first, bounds.last) - middle;
  return { first: window.first + days, last: window.last + days };
}
