import type { Frame } from '../time/frame.js';
import type { Wish } from './wish.js';

/** Two that began on the same day and want a flag of the same kind share one. */
export function together(wishes: readonly Wish[], { orientation }: Frame): Wish[] {
  const joined: Wish[] = [];
  for (const wish of wishes) {
    const before = joined[joined.length - 1];
    const along = (of: Wish) => of.from.at[orientation === 'right' ? 0 : 1];
    const alike =
      before?.parts.length === 1 &&
      before.rank === wish.rank &&
      before.of.noun === 'milestone' &&
      wish.of.noun === 'milestone' &&
      before.colour === wish.colour &&
      !wish.seal &&
      !wish.under &&
      Math.abs(along(before) - along(wish)) < 2;
    if (alike)
      joined[joined.length - 1] = { ...before, parts: [...before.parts, ...wish.parts], other: wish.from };
    else joined.push(wish);
  }
  return joined;
}
