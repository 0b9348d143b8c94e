import type { Frame } from '../time/frame.js';
import { heardIn } from './heard.js';
import type { Shored } from '../water/shores.js';
import type { Ground } from '../labels/ground.js';
import type { Box, Font, LevelNumber, Measure } from '../scene.js';

/** At the edge of the band, where nothing else is. */
export function levelNumbersOf(
  lanes: readonly Shored[],
  ground: Ground,
  frame: Frame,
  measure: Measure,
): LevelNumber[] {
  return lanes.flatMap((shored) => {
    const { lane, banks } = shored;
    if (!lane.goal || frame.gap < SMALLEST) return [];
    const { id, dye } = lane.goal;
    return heardIn(lane.readings).flatMap(({ day, level }): LevelNumber[] => {
      const along = frame.along(day);
      if (along < -frame.outside || along > frame.length + frame.outside || banks.halfAt(along) === 0)
        return [];
      const font = fontIn(frame);
      const width = measure(String(level), font);
      const box = placesFor(along, width, shored, frame).find((each) => isFree(each, ground, frame));
      if (!box) return [];
      ground.texts.add(box);
      const text = String(level);
      const at = [box.x, box.y + HEIGHT - 1.5] as const;
      return [{ goalId: id, box, text: { text, at, font, colour: `${dye}.text`, halo: true } }];
    });
  });
}

/**
 * Over the band, or beside an upright one; a little before or after when a leader is in the way. Where bars lie there that
 * are wider than the water, over all of them, or under the band.
 */
function placesFor(along: number, width: number, { index, banks, placement }: Shored, frame: Frame): Box[] {
  const across = frame.laneAt(index);
  const about = [along, along - ASIDE, along + ASIDE];
  if (frame.orientation === 'down')
    return about.map((at) => {
      const half = banks.reach(at - HEIGHT / 2, at + HEIGHT / 2).down;
      return { x: across + half + 2, y: at - HEIGHT / 2, width, height: HEIGHT };
    });
  const reached = about.map((at) => ({ x: at - width / 2, ...banks.reach(at - width / 2, at + width / 2) }));
  const boxAt = (x: number, y: number): Box => ({ x, y, width, height: HEIGHT });
  const over = (x: number, half: number) => boxAt(x, across - half - 3 - HEIGHT);
  return [
    ...reached.map(({ x, up }) => over(x, up)),
    ...reached.map(({ x, up }) => over(x, Math.max(up, placement.reach.up))),
    ...reached.map(({ x, down }) => boxAt(x, across + down + 3)),
  ];
}

function isFree(box: Box, ground: Ground, { orientation, size, lanes }: Frame): boolean {
  if (box.x < 2 || box.x + box.width > size.width - 2) return false;
  if (orientation === 'right' && box.y < lanes.from + 2) return false;
  const { taken, leaders, beams, arcs, bars, shunned } = ground;
  const obstacles = [taken, leaders, beams, arcs, bars, shunned];
  if (orientation === 'down') obstacles.push(ground.water);
  // Right beside words it would read as one of them.
  const apart: Box = { ...box, x: box.x - 7, width: box.width + 14 };
  return !ground.texts.hits(apart, 1) && !obstacles.some((each) => each.hits(box, 1));
}

/** On a phone nothing one reads is smaller than 12. */
function fontIn({ orientation }: Frame): Font {
  return { family: 'sans', size: orientation === 'right' ? 11 : 12, weight: 600 };
}

const HEIGHT = 11;
const ASIDE = 9;
/** Pixels between two strings under which there are none, and numbers would say more than the band. */
const SMALLEST = 4;
