import { flowsIn } from './flowing.js';
import type { Lane } from './journey.js';
import type { Turn } from './turns.js';

/**
 * From top to bottom: by first day, a goal that was turned to directly under the one that was left for it, and of
 * several of these the latest nearest, so that no water has to pass over another's. Neighbours change places only where
 * that saves a crossing: a journey that grows keeps its order.
 */
export function inOrder(lanes: readonly Lane[], turns: readonly Turn[]): Lane[] {
  const ordered = underTheirOrigins(lanes, turns);
  const ways = waysOf(turns);
  let crossings = crossingsIn(ordered, ways);
  for (let round = 0; crossings > 0 && round < ROUNDS; round++) {
    const before = crossings;
    for (let upper = 0; upper + 1 < ordered.length; upper++) {
      swap(ordered, upper);
      const now = crossingsIn(ordered, ways);
      if (now < crossings) crossings = now;
      else swap(ordered, upper);
    }
    if (crossings === before) break;
  }
  return ordered;
}

function underTheirOrigins(lanes: readonly Lane[], turns: readonly Turn[]): Lane[] {
  const byFirstDay = [...lanes].sort(firstDayFirst);
  const known = new Map(lanes.map((lane) => [lane.id, lane]));
  const originOf = new Map<string, string>();
  for (const { from, to, day } of turns) {
    const [origin, goal] = [known.get(from.id), known.get(to.id)];
    // One returns to an older goal: it stays where it began.
    if (!origin || !goal || originOf.has(goal.id) || firstDayOf(goal) < firstDayOf(origin)) continue;
    if (firstDayOf(goal) <= day && !leadsTo(originOf, origin.id, goal.id)) originOf.set(goal.id, origin.id);
  }
  const ordered: Lane[] = [];
  const place = (lane: Lane) => {
    ordered.push(lane);
    byFirstDay
      .filter(({ id }) => originOf.get(id) === lane.id)
      .reverse()
      .forEach(place);
  };
  byFirstDay.filter(({ id }) => !originOf.has(id)).forEach(place);
  return ordered;
}

function leadsTo(originOf: ReadonlyMap<string, string>, from: string, to: string): boolean {
  for (let id: string | undefined = from; id !== undefined; id = originOf.get(id)) if (id === to) return true;
  return false;
}

type Way = { from: string; to: string; day: number };

function waysOf(turns: readonly Turn[]): Way[] {
  return turns.map(({ from, to, day }) => ({ from: from.id, to: to.id, day }));
}

/** How often water on its way from lane to lane passes over a band that flows there. */
function crossingsIn(lanes: readonly Lane[], ways: readonly Way[]): number {
  const places = new Map(lanes.map(({ id }, index) => [id, index]));
  return ways.reduce((sum, { from, to, day }) => {
    const [start, end] = [places.get(from), places.get(to)];
    if (start === undefined || end === undefined) return sum;
    const between = lanes.slice(Math.min(start, end) + 1, Math.max(start, end));
    return sum + between.filter((lane) => flowsOn(lane, day)).length;
  }, 0);
}

function flowsOn({ spells }: Lane, day: number): boolean {
  return spells.some(
    ({ spell, stretch }) => flowsIn(spell.stance) && stretch.first <= day && day <= stretch.last,
  );
}

// Ids grow with time (UUID v7), so a new goal never pushes its elders apart.
function firstDayFirst(a: Lane, b: Lane): number {
  return firstDayOf(a) - firstDayOf(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function firstDayOf({ spells }: Lane): number {
  return spells[0]?.stretch.first ?? Number.MAX_VALUE;
}

function swap(lanes: Lane[], upper: number): void {
  [lanes[upper], lanes[upper + 1]] = [lanes[upper + 1]!, lanes[upper]!];
}

const ROUNDS = 8;
