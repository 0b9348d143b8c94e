import type { Frame } from '../time/frame.js';
import type { Label, Measure, Point } from '../scene.js';
import { alongOutline, besideOutline, offSpan, type Try } from './along-bar.js';
import { isClear } from './clear.js';
import { isClose } from './closeness.js';
import { boxAt, compose, movedTo, type Composed } from './compose.js';
import type { Ground } from './ground.js';
import { isBarred, lineOf } from './leader.js';
import { RANK, type Wish } from './wish.js';
import { NARROW, WIDE } from './widths.js';

/**
 * Beside the outline of a plan, or else on a flag above or below the bands: a leader at the left, the text to its right, or
 * the other way round.
 */
export function labelToTheRight(wish: Wish, ground: Ground, frame: Frame, measure: Measure): Label | null {
  const grown = 1 + 0.4 * frame.ease;
  let before: Composed | null = null;
  for (const width of widthsOf(wish)) {
    const composed = compose(wish, width * grown, false, measure);
    // What was not cut has been tried.
    if (composed === null || composed.width === before?.width) continue;
    const found = placed(wish, composed, before === null, ground, frame);
    if (found) return settled(found, ground);
    before = composed;
  }
  return null;
}

/** Along an outline there is room for more than on a flag. */
function widthsOf({ parts, under }: Wish): number[] {
  if (parts.length > 1) return [WIDER, WIDE];
  return under && under.width > WIDER ? [WIDER, WIDE, NARROW] : [WIDE, NARROW];
}

/** `longest`: what has to be cut shorter still is not told far from its mark. */
function placed(
  wish: Wish,
  composed: Composed,
  longest: boolean,
  ground: Ground,
  frame: Frame,
): Label | null {
  const { under, span, rank } = wish;
  const free = (tries: readonly Try[], shun: boolean) =>
    firstFree(wish, composed, tries, ground, frame, shun);
  const near = under ? besideOutline(under) : [];
  const along = under && longest ? alongOutline(under, wish, composed, ground, frame) : [];
  // First where it is not read on into other words.
  const apart = along.map((one) => ({ ...one, air: APART }));
  const flags = flagsFor(wish, composed, ground, frame);
  const found =
    free([...near, ...apart, ...flags], true) ?? free([...near, ...flags], false) ?? free(along, true);
  if (found || !span || !longest) return found;
  const off = offSpan(span, wish, composed, ground, frame);
  // Across the line of today only what matters most.
  return free(off, true) ?? (rank >= RANK.evidence ? free(off, false) : null);
}

function firstFree(
  wish: Wish,
  composed: Composed,
  tries: readonly Try[],
  ground: Ground,
  frame: Frame,
  shun: boolean,
): Label | null {
  const edge = frame.strip ? 0 : 6;
  const top = frame.lanes.from + (frame.strip ? 2 : 18);
  for (const { x, y, leader, air } of tries) {
    const box = boxAt(composed, x, y);
    if (box.x < edge || box.x + box.width > frame.length - edge) continue;
    if (box.y < top || box.y + box.height > frame.lanes.to - 2) continue;
    if (!isClear(box, ground, { leader: leader && leader[0][0] }) || (shun && ground.shunned.hits(box, 3)))
      continue;
    if (air && ground.texts.hits(box, air)) continue;
    if (leader && isBarred(leader, wish, ground)) continue;
    return { of: wish.of, ...movedTo(composed, x, y), leader: leader && [...leader] };
  }
  return null;
}

/** Near its mark, and not where it would bar the way of its neighbours' flags. */
function flagsFor(wish: Wish, composed: Composed, ground: Ground, frame: Frame): Try[] {
  const [x, y] = wish.from.at;
  const { centre, reach, marks } = ground.edges[wish.lane]!;
  const tries: (Try & { cost: number })[] = [];
  const own = [wish.from, ...(wish.other ? [wish.other] : [])];
  const above = Math.min(...own.map(({ at, radius }) => at[1] - radius));
  const below = Math.max(...own.map(({ at, radius }) => at[1] + radius));
  const step = ROW + 7 * frame.ease;
  for (const left of [x + 6, x - 6 - composed.width]) {
    const { up, down } = reach(Math.min(left, x), Math.max(left + composed.width, x));
    const barred = marks.filter((mark) => mark > left - 4 && mark < left + composed.width + 4).length;
    const usual = Math.max(1, Math.min(3, Math.floor((frame.pitch - up - down - 8) / step)));
    // What matters most is led as far as there is room, and so is what one looks at closely.
    const rows = wish.rank >= RANK.evidence || isClose(frame) ? FAR : usual;
    for (let row = 0; row < rows; row++) {
      for (const baseline of [centre - up - 10 - row * step, centre + down + 20 + row * step]) {
        const upwards = baseline < y;
        const head: Point = [x, upwards ? baseline - composed.ascent + 1 : baseline + 3];
        const away = Math.abs(baseline - y) / ROW;
        const cost = away * 0.5 + (barred * Math.max(0, usual - row)) / usual + (left < x ? 0.2 : 0);
        tries.push({
          x: left,
          y: baseline,
          leader: [[x, upwards ? above : below], head],
          cost,
        });
      }
    }
  }
  return tries.sort((a, b) => a.cost - b.cost);
}

function settled(label: Label, ground: Ground): Label {
  ground.texts.add(label.box);
  if (label.leader) ground.leaders.add(lineOf(label.leader as [Point, Point]));
  return label;
}

const WIDER = 300;
const ROW = 20;
const FAR = 5;
const APART = 9;
