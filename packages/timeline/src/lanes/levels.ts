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
  return lanes.flatMap(({ lane, index, banks }) => {
    if (!lane.goal || frame.gap < SMALLEST) return [];
    const { id, dye } = lane.goal;
    return heardIn(lane.readings).flatMap(({ day, level }): LevelNumber[] => {
      const along = frame.along(day);
      if (along < -frame.outside || along > frame.length + frame.outside || banks.halfAt(along) === 0)
        return [];
      const font = fontIn(frame);
      const width = measure(String(level), font);
      const box = placesFor(along, width, frame.laneAt(index), banks, frame).find((each) =>
        isFree(each, ground, frame),
      );
      if (!box) return [];
      ground.texts.add(box);
      const text = String(level);
      const at = [box.x, box.y + HEIGHT - 1.5] as const;
      return [{ goalId: id, box, text: { text, at, font, colour: `${dye}.text`, halo: true } }];
    });
  });
}

/** Over the band, or beside an upright one; a little before or after when a leader is in the way. */
function placesFor(
  along: number,
  width: number,
  across: number,
  banks: Shored['banks'],
  frame: Frame,
): Box[] {
  return [0, -ASIDE, ASIDE].map((aside) => {
    const at = along + aside;
    if (frame.orientation === 'down') {
      const half = banks.reach(at - HEIGHT / 2, at + HEIGHT / 2).down;
      return { x: across + half + 2, y: at - HEIGHT / 2, width, height: HEIGHT };
    }
    const half = banks.reach(at - width / 2, at + width / 2).up;
    return { x: at - width / 2, y: across - half - 3 - HEIGHT, width, height: HEIGHT };
  });
}

function isFree(box: Box, ground: Ground, { orientation, size, lanes }: Frame): boolean {
  if (box.x < 2 || box.x + box.width > size.width - 2) return false;
  if (orientation === 'right' && box.y < lanes.from + 2) return false;
  const obstacles = [ground.taken, ground.leaders, ground.beams, ground.shunned];
  if (orientation === 'down') obstacles.push(ground.bars, ground.water);
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
const SMALLEST = 5;
