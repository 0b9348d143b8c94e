import type { Frame } from '../time/frame.js';
import type { Box, Font, Label, Measure, Point } from '../scene.js';
import { isClear } from './clear.js';
import { compose, movedTo } from './compose.js';
import type { Ground } from './ground.js';
import type { Wish } from './wish.js';
import { NARROW, WIDE } from './widths.js';

/**
 * The seal of a first three places, hung over its mark; where the water over the band is taken, on its own water right
 * above the mark, or right under it. Null without a seal, or where even that lies under something else; that of the very
 * first is always seen.
 */
export function sealOver(wish: Wish, ground: Ground, frame: Frame, measure: Measure): Label | null {
  if (wish.seal === null || frame.orientation === 'down') return null;
  const font: Font = { family: 'sans', size: 14, weight: 700 };
  const letters = measure(wish.seal, font);
  const width = Math.max(WIDTH, letters + 2 * SIDE);
  const [x, y] = wish.from.at;
  const { centre, reach, marks } = ground.edges[wish.lane]!;
  const top = y - wish.from.radius;
  const shore = Math.min(centre - reach(x - width / 2, x + width / 2).up, top);
  const boxAt = (bottom: number, height = HEIGHT): Box => ({
    ...{ x: x - width / 2, y: bottom - height, width, height },
  });
  const leaderTo = ({ y: head }: Box): readonly [Point, Point] => [
    [x, top - 1],
    [x, head + HEIGHT],
  ];
  const over = [0, 1, 2]
    .map((row) => boxAt(shore - 8 - row * ROW))
    .find((box) => isFree(box, leaderTo(box), shore, ground, frame));
  const small = letters + 2 * SIDE_LOW;
  const alone = marks.every((mark) => mark === x || Math.abs(mark - x) > small / 2 + 7);
  const low = [top - 2 - LOW, y + wish.from.radius + 2].map((from): Box => ({
    x: x - small / 2,
    y: from,
    width: small,
    height: LOW,
  }));
  const near = alone && low.find((each) => !ground.texts.hits(each, 2) && !ground.leaders.hits(each, 2));
  const forced = wish.first ? low.find((each) => !ground.texts.hits(each, 1)) : undefined;
  const box = over ?? (near || forced);
  if (!box) return null;
  ground.texts.add(box);
  if (over) ground.leaders.add(lineBox(leaderTo(box)));
  const at: Point = [x - letters / 2, box.y + box.height / 2 + 5];
  return {
    of: wish.of,
    box,
    texts: [{ text: wish.seal, at, font, colour: 'paper', halo: false }],
    chip: { box, dye: wish.sealDye },
    leader: over ? [...leaderTo(box)] : null,
  };
}

/** The words that found no flag, beside their seal. */
export function besideSeal(
  wish: Wish,
  { box: seal }: Label,
  ground: Ground,
  frame: Frame,
  measure: Measure,
): Label | null {
  const { x, y, width } = seal;
  for (const longest of [WIDE, NARROW]) {
    const composed = compose(wish, longest, false, measure);
    if (!composed) continue;
    for (const left of [x + width + SIDE - 3, x - SIDE + 3 - composed.width]) {
      const placed = movedTo(composed, left, y + HEIGHT / 2 + 4.5);
      if (placed.box.x < 6 || placed.box.x + placed.box.width > frame.length - 6) continue;
      if (!isClear(placed.box, ground, { own: seal })) continue;
      ground.texts.add(placed.box);
      return { of: wish.of, ...placed, leader: null };
    }
  }
  return null;
}

function isFree(
  box: Box,
  leader: readonly [Point, Point],
  shore: number,
  ground: Ground,
  frame: Frame,
): boolean {
  const edge = frame.strip ? 0 : 6;
  if (box.x < edge || box.x + box.width > frame.length - edge) return false;
  if (box.y < frame.lanes.from + 4) return false;
  // Behind it a line may pass.
  if ([ground.texts, ground.leaders].some((obstacles) => obstacles.hits(box, 3))) return false;
  if ([ground.taken, ground.beams].some((obstacles) => obstacles.hits(box, 1))) return false;
  // The leader leaves its own water freely.
  const [[x], [, end]] = leader;
  const over: Box = { x: x - 1, y: end, width: 2, height: Math.max(0, shore - 1 - end) };
  return !ground.texts.hits(lineBox(leader), 2) && !ground.taken.hits(over);
}

function lineBox([[x, from], [, to]]: readonly [Point, Point]): Box {
  return { x: x - 0.6, y: Math.min(from, to), width: 1.2, height: Math.abs(to - from) };
}

const WIDTH = 46;
const HEIGHT = 24;
const LOW = 20;
const SIDE_LOW = 7;
const SIDE = 10;
const ROW = 14;
