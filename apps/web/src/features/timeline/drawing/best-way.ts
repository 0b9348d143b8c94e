import { adrift, type Adrift } from '@ullim/timeline/adrift';
import type { Journey } from '@ullim/timeline/journey/journey';
import { isInPlace, isOf, looksTheSame, type Drawn, type Sight } from './sight';

/**
 * How one of the pictures there are is moved to what is seen now: one that shows all of it, or else the latest. Null
 * where nothing moved or none would do.
 */
export function bestWay(
  last: Drawn,
  drawn: readonly Drawn[],
  journey: Journey,
  sight: Sight,
  held: ReadonlySet<string>,
): { drawn: Drawn; way: Adrift } | null {
  if (last.journey === journey && !isMoved(last.sight, sight)) return null;
  const ways = drawn.flatMap((each) => {
    if (!isOf(each, journey, sight)) return [];
    const way = adrift(each.scene, journey, sight, each.sight.scroll - sight.scroll, held);
    return way ? [{ drawn: each, way }] : [];
  });
  return ways.find(({ way }) => way.covered === 1) ?? ways[0] ?? null;
}

/** The same looked at from another place. */
export function isMoved(before: Sight, sight: Sight): boolean {
  return looksTheSame(before, sight) && !isInPlace(before, sight);
}
