import type { Placement } from '../lanes/place.js';
import type { Frame } from '../time/frame.js';
import type { Shored } from '../water/shores.js';

export type Seen = { from: number; to: number };

/** From where to where a lane shows anything, also beside the picture; null where nothing of it is in the picture. */
export function seenAlong({ lane, reach, placement, texture }: Shored, frame: Frame): Seen | null {
  const studied = lane.goal ? null : studiedAlong(texture, frame);
  const shown = shownAlong(reach, placement, frame);
  if (!shown || !studied) return shown ?? studied;
  return { from: Math.min(shown.from, studied.from), to: Math.max(shown.to, studied.to) };
}

function shownAlong(reach: Shored['reach'], { marks, shown }: Placement, frame: Frame): Seen | null {
  const along = frame.orientation === 'right' ? 0 : 1;
  const places = marks.map(({ at }) => at[along]);
  const bars = shown.flatMap(({ bar, ghost }) => [bar, ghost].flatMap((each) => lengthOf(each, along) ?? []));
  const isIn = ({ from, to }: Seen) => to > 0 && from < frame.length;
  const banded = reach !== null && isIn(reach);
  // The last of a band is so thin that nobody sees it.
  const flows = banded && reach.to > THIN;
  if (!flows && !bars.some(isIn) && !places.some((at) => isIn({ from: at, to: at }))) return null;
  const ends = [...(banded ? [reach] : []), ...places.map((at) => ({ from: at - 8, to: at + 8 }))];
  return {
    from: Math.min(...[...ends, ...bars].map(({ from }) => from)),
    to: ends.length > 0 ? Math.max(...ends.map(({ to }) => to)) : frame.length,
  };
}

function lengthOf(bar: Placement['shown'][number]['bar' | 'ghost'], along: 0 | 1): Seen | null {
  if (!bar) return null;
  if (!('bar' in bar)) return { from: bar.from[along], to: bar.to[along] };
  const { x, y, width, height } = bar.bar;
  return along === 0 ? { from: x, to: x + width } : { from: y, to: y + height };
}

/** From where to where hours of study hang from the string of what belongs to no goal. */
function studiedAlong(texture: Shored['texture'], frame: Frame): Seen | null {
  const along = frame.orientation === 'right' ? 0 : 1;
  const seen = (texture?.hairs ?? [])
    .map(([at]) => at[along])
    .filter((place) => place > 0 && place < frame.length);
  return seen.length > 0 ? { from: Math.min(...seen) - 8, to: Math.max(...seen) + 8 } : null;
}

/** Pixels. */
const THIN = 32;
