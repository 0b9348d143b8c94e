import type { Journey } from '@ullim/timeline/journey/journey';
import type { LayoutOptions } from '@ullim/timeline/laying-out';
import type { Scene } from '@ullim/timeline/scene';
import type { Plates } from './plates';

/** A picture, what it was made of, and its parts as images, once one moved it. */
export type Drawn = { journey: Journey; sight: Sight; scene: Scene; plates: Plates | null };
export type Sight = LayoutOptions & { scroll: number };

/** The same picture with something of it in another place. */
export type Moved = (scene: Scene, journey: Journey, sight: Sight) => Scene;

/** Nothing to lay out. */
export function isSame(last: Drawn, journey: Journey, sight: Sight): boolean {
  return isOf(last, journey, sight) && isInPlace(last.sight, sight);
}

/** Of the same journey, in the same look. */
export function isOf({ journey, sight }: Drawn, other: Journey, now: Sight): boolean {
  return journey === other && looksTheSame(sight, now);
}

/** So much happened that working out a picture of all of it takes longer than a frame. */
export function isLarge({ lanes }: Journey): boolean {
  const work = lanes.reduce(
    (sum, { entries, resonance }) => sum + entries.length + (resonance?.points.length ?? 0) * A_READING,
    0,
  );
  return work > LARGE;
}

export function isInPlace(one: Sight, other: Sight): boolean {
  return (
    one.scroll === other.scroll &&
    one.window.first === other.window.first &&
    one.window.last === other.window.last
  );
}

export function looksTheSame({ window: _, scroll: __, size, ...others }: Sight, sight: Sight): boolean {
  const keys = Object.keys(others) as (keyof typeof others)[];
  return (
    size.width === sight.size.width &&
    size.height === sight.size.height &&
    keys.every((key) => others[key] === sight[key])
  );
}

/** Entries; a reading takes a part of the work of one. */
const LARGE = 300;
const A_READING = 1 / 5;
