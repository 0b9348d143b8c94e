import type { Box } from '../scene.js';
import type { Ground } from './ground.js';
import type { Obstacles } from './obstacles.js';

/** Where a name of a phone may stand, and what it costs to stand there and not at the best place. */
export type Beside = { box: Box; cost: number };

/** On no other name; the least on marks and leaders, along lines, on bars and water, and in the way of the fewest leaders. */
export function calmest(
  places: readonly Beside[],
  ground: Ground,
  lane: number,
  under: number,
): Beside | null {
  const { texts, taken, leaders, bars, arcs, beams, shunned, water, strings } = ground;
  const lines = [bars, arcs, beams, shunned];
  const own = ground.edges[lane]!;
  const left = ground.edges.slice(0, lane).flatMap((edge) => edge.marks);
  const right = [...left, ...own.marks];
  let best: Beside | null = null;
  for (const { box, cost: place } of places) {
    if (texts.hits(box, 2)) continue;
    const least = best?.cost ?? under;
    let cost = place;
    if (cost >= least) continue;
    cost += HIDDEN * taken.count(box);
    if (cost >= least) continue;
    if (leaders.hits(box, 3)) cost += HIDDEN;
    const marks = box.x < own.centre ? left : right;
    cost += UNNAMED * marks.filter((mark) => mark > box.y - 6 && mark < box.y + box.height + 6).length;
    if (cost >= least) continue;
    const slices = cut(box, 1, SLICES);
    for (const line of lines) cost += LINED * countOn(line, slices, 1);
    if (cost >= least) continue;
    cost += STRUNG * countOn(strings, slices, 0);
    if (cost >= least) continue;
    cost += WET * countOn(water, cut(box, 3, 4), 0);
    if (cost < least) best = { box, cost };
  }
  return best;
}

/** What only touches a corner is read as being beside it; what runs along all of a name strikes it through. */
function cut({ x, y, width, height }: Box, across: number, along: number): Box[] {
  const [w, h] = [width / across, height / along];
  return Array.from({ length: across * along }, (_, cell) => ({
    ...{ x: x + (cell % across) * w, y: y + Math.floor(cell / across) * h },
    ...{ width: w, height: h },
  }));
}

const countOn = (obstacles: Obstacles, cells: readonly Box[], air: number) =>
  cells.filter((cell) => obstacles.hits(cell, air)).length;

/**
 * What a name costs that lies on a mark or a leader, between each mark and its words, in each part along which a line or
 * strings run, and in each twelfth in water.
 */
const HIDDEN = 20;
const UNNAMED = 2;
const LINED = 2.5;
const STRUNG = 1;
const WET = 1;
const SLICES = 8;
