import type { Journey } from '@ullim/timeline/journey';
import type { Passing } from '@ullim/timeline/labels/carried';
import type { LayoutOptions } from '@ullim/timeline/layout';
import type { Scene, Window } from '@ullim/timeline/scene';

/** A picture, and what it was made of. */
export type Drawn = { journey: Journey; sight: Sight; scene: Scene };
export type Sight = Omit<LayoutOptions, 'passing'> & { scroll: number };

/**
 * Whether a picture is only passed by: one moves, and there is so much in it that working it out anew for every frame would
 * take longer than a frame. A small journey looks the same while one moves as at rest.
 */
export function passingBy(last: Drawn | null, journey: Journey, sight: Sight): Passing | null {
  if (last === null || last.journey !== journey || last.scene.marks.length < LARGE) return null;
  if (isSame(last, journey, sight) || !looksTheSame(last.sight, sight)) return null;
  if (isElsewhere(last.sight.window, sight.window)) return null;
  return { before: last.scene, aside: last.sight.scroll - sight.scroll };
}

/** Nothing to lay out. */
export function isSame(last: Drawn | null, journey: Journey, sight: Sight): boolean {
  return (
    last !== null &&
    last.journey === journey &&
    looksTheSame(last.sight, sight) &&
    last.sight.scroll === sight.scroll &&
    last.sight.window.first === sight.window.first &&
    last.sight.window.last === sight.window.last
  );
}

function looksTheSame({ window: _, scroll: __, size, ...others }: Sight, sight: Sight): boolean {
  const keys = Object.keys(others) as (keyof typeof others)[];
  return (
    size.width === sight.size.width &&
    size.height === sight.size.height &&
    keys.every((key) => others[key] === sight[key])
  );
}

/** A jump, not a move: of what was seen little would stay. */
function isElsewhere(before: Window, now: Window): boolean {
  const [was, is] = [before.last - before.first, now.last - now.first];
  const shared = Math.min(before.last, now.last) - Math.max(before.first, now.first);
  return shared < Math.min(was, is) / 2 || is > 2 * was || was > 2 * is;
}

/** Marks: less than that is laid out within a frame anywhere. */
const LARGE = 120;
/** Milliseconds after the last move at which a picture is worked out whole again. */
export const REST = 150;
/** Milliseconds of work on a picture, half of a frame: the browser needs the other half to paint it. */
export const SLOW = 8;
