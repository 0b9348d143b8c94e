import type { Dye } from '@ullim/types/goal';
import type { Locale } from '@ullim/types/account';
import { formatDate } from '@ullim/types/honest-date/format';
import type { Frame } from '../time/frame.js';
import type { Entry, Journey } from '../journey/journey.js';
import type { Shown } from '../lanes/place.js';
import type { Mark, Plan, Point, Span } from '../scene.js';
import type { Words } from '../words.js';
import { ghostWish, milestoneWish } from './milestone-wish.js';
import { together } from './together.js';
import type { Wish, WishContext } from './wish.js';
import { wishOfWritten } from './written-wish.js';

/** What on one lane wants to be told in words. */
export function wishesOf(
  shown: readonly Shown[],
  lane: number,
  dye: Dye | null,
  frame: Frame,
  journey: Journey,
  words: Words,
  locale: Locale,
): Wish[] {
  const context: WishContext = {
    lane,
    dye,
    frame,
    words,
    dated: (date) => formatDate(date, locale, journey.calendar),
  };
  const wishes = shown.flatMap(({ entry, mark, bar, ghost }): Wish[] => [
    ...(mark || bar ? [wishOf(entry, mark, bar, context)].flatMap((wish) => wish ?? []) : []),
    ...(ghost && entry.noun === 'milestone' ? [ghostWish(ghost, entry, context)] : []),
  ]);
  return together(wishes, frame);
}

function wishOf(entry: Entry, mark: Mark | null, bar: Span | Plan | null, context: WishContext): Wish | null {
  const from = mark ? { at: mark.at, radius: radiusOf(mark) } : edgeOf(bar!, context.frame);
  if (from === null) return null;
  const common = { lane: context.lane, anchor: entry.anchor, from };
  if (entry.noun !== 'milestone') return wishOfWritten(entry, common, context);
  return milestoneWish(entry, bar, common, context);
}

function radiusOf(mark: Mark): number {
  return mark.noun === 'cluster' ? mark.radius : 9 * mark.scale;
}

/** A bar that began before what is seen is named where it comes in. */
function edgeOf(bar: Span | Plan, frame: Frame): Wish['from'] | null {
  const [x, y] = 'bar' in bar ? [bar.bar.x, bar.bar.y] : bar.from;
  const [along, length] = frame.orientation === 'right' ? [x, endOf(bar)[0] - x] : [y, endOf(bar)[1] - y];
  if (along > 0 || length < 90) return null;
  const across = 'bar' in bar ? (frame.orientation === 'right' ? bar.bar.height : bar.bar.width) / 2 : 0;
  const at = frame.at(16, (frame.orientation === 'right' ? y : x) + across);
  return { at, radius: Math.max(across, 3) };
}

function endOf(bar: Span | Plan): Point {
  return 'bar' in bar ? [bar.bar.x + bar.bar.width, bar.bar.y + bar.bar.height] : bar.to;
}
