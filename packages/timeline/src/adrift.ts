import { frameOf } from './time/frame.js';
import type { Journey } from './journey/journey.js';
import { axisIn, type LayoutOptions } from './layout.js';
import { Obstacles } from './labels/obstacles.js';
import type { Box, Label, LevelNumber, Mark, Point, Scene } from './scene.js';

/**
 * A scene while one moves: each of its days lies at `along * stretch + shift`, its lanes are `aside` pixels away. Marks, words and
 * numbers in `scene` are already there, and its axis is that of the new window; all that flows (`drawFlow`) is painted once
 * and goes along. Nothing in it can be pointed at.
 */
export type Adrift = { scene: Scene; stretch: number; shift: number; aside: number; covered: number };

/** Null where most of the new window was not laid out, or lies much closer. `covered`: how much of it was, up to 1. */
export function adrift(
  before: Scene,
  journey: Journey,
  options: LayoutOptions,
  aside: number,
): Adrift | null {
  const frame = frameOf(journey, options);
  const stretch = (before.window.last - before.window.first) / (frame.window.last - frame.window.first);
  const shift = (before.window.first - frame.window.first) * frame.perDay;
  const [first, last] = [-shift / stretch, (frame.length - shift) / stretch];
  const seen = Math.min(last, frame.length + before.outside) - Math.max(first, -before.outside);
  const covered = Math.min(1, Math.max(0, seen / (last - first)) + NOTHING);
  if (stretch > CLOSEST || covered < LEAST) return null;

  const drift: Drift = {
    along: frame.orientation === 'right' ? 0 : 1,
    length: frame.length,
    aside,
    wayAt: (along) => along * stretch + shift - along,
  };
  const places = new Map(before.marks.map(({ id, at }) => [id, at]));
  return {
    stretch,
    shift,
    aside,
    covered,
    scene: {
      ...before,
      ...axisIn(frame, journey, options),
      window: frame.window,
      marks: before.marks.flatMap((mark) => markAdrift(mark, drift)),
      labels: labelsAdrift(before.labels, places, options.margin ?? 0, drift),
      levels: before.levels.flatMap((level) => levelAdrift(level, drift)),
      plans: [],
      items: [],
    },
  };
}

type Drift = { along: 0 | 1; length: number; aside: number; wayAt: (along: number) => number };

function markAdrift(mark: Mark, drift: Drift): Mark | [] {
  const by = wayOf(mark.at, drift);
  const at = moved(mark.at, by);
  if (isAway(at[drift.along], drift)) return [];
  return mark.noun === 'cluster'
    ? { ...mark, at, count: { ...mark.count, at: moved(mark.count.at, by) } }
    : { ...mark, at };
}

/** Words stay with their mark; where two come to lie over each other the first one stays. */
function labelsAdrift(
  labels: readonly Label[],
  places: ReadonlyMap<string, Point>,
  margin: number,
  drift: Drift,
): Label[] {
  const taken = new Obstacles();
  return labels.flatMap((label): Label | [] => {
    const named = label.of.noun === 'goal' || label.of.noun === 'lane';
    const middle: Point = [label.box.x + label.box.width / 2, label.box.y + label.box.height / 2];
    const by = named
      ? heldInSight(label.box, margin, drift)
      : wayOf(places.get(label.of.id) ?? label.leader?.[0] ?? middle, drift);
    const box = { ...label.box, x: label.box.x + by[0], y: label.box.y + by[1] };
    if (isOut(box, drift) || taken.hits(box)) return [];
    taken.add(box);
    return {
      ...label,
      box,
      texts: label.texts.map((text) => ({ ...text, at: moved(text.at, by) })),
      chip: label.chip && {
        ...label.chip,
        box: { ...label.chip.box, x: label.chip.box.x + by[0], y: label.chip.box.y + by[1] },
      },
      leader: label.leader && label.leader.map((point) => moved(point, by)),
    };
  });
}

/** The name of a band that begins before what is seen stays at the edge; another one goes along as far as there. */
function heldInSight({ x, y }: Box, margin: number, drift: Drift): Point {
  const place = drift.along === 0 ? x : y;
  const edge = drift.along === 0 ? margin : UPPER;
  const way = place <= edge + 1 ? 0 : Math.max(drift.wayAt(place), edge - place);
  return drift.along === 0 ? [way, drift.aside] : [drift.aside, way];
}

function levelAdrift({ box, text, ...level }: LevelNumber, drift: Drift): LevelNumber | [] {
  const by = wayOf([box.x + box.width / 2, box.y + box.height / 2], drift);
  const there = { ...box, x: box.x + by[0], y: box.y + by[1] };
  return isOut(there, drift) ? [] : { ...level, box: there, text: { ...text, at: moved(text.at, by) } };
}

function wayOf(at: Point, { along, aside, wayAt }: Drift): Point {
  const way = wayAt(at[along]);
  return along === 0 ? [way, aside] : [aside, way];
}

function moved([x, y]: Point, [byX, byY]: Point): Point {
  return [x + byX, y + byY];
}

function isAway(along: number, { length }: Drift): boolean {
  return along < -EDGE || along > length + EDGE;
}

function isOut({ x, y, width, height }: Box, { along, length }: Drift): boolean {
  return along === 0 ? x + width < 0 || x > length : y + height < 0 || y > length;
}

/** Closer than that a crowd would have come apart, and a string bent otherwise. */
const CLOSEST = 12;
const LEAST = 0.4;
/** Rounding. */
const NOTHING = 1e-9;
const EDGE = 24;
/** Where the name of an upright band stands at the upper edge. */
const UPPER = 10;
