import { frameOf } from './time/frame.js';
import type { Journey } from './journey/journey.js';
import { axisIn, type LayoutOptions } from './laying-out.js';
import { Obstacles } from './labels/obstacles.js';
import { itemsAdrift, wayOf, type Drift } from './items-adrift.js';
import { boxMoved, labelMoved, pointMoved, textMoved } from './moved.js';
import type { Box, Label, LevelNumber, Mark, Point, Scene } from './scene.js';
import { withChanges } from './with-changes.js';

/**
 * A scene while one moves: each of its days lies at `along * stretch + shift`, its lanes are `aside` pixels away. Marks, words and
 * numbers in `scene` are already there, and its axis is that of the new window; all that flows (`drawFlow`) is painted once
 * and goes along. So does all that has its mark, where nothing is stretched, but for words that gave way to others: they
 * would stand in `hidden`. Of its items only those are there that were asked for.
 */
export type Adrift = {
  scene: Scene;
  stretch: number;
  shift: number;
  aside: number;
  covered: number;
  hidden: Box[];
};

/**
 * Null where most of the new window was not laid out, or lies much closer. `covered`: how much of it was, up to 1.
 * `held`: what has the focus or is told of, and must not get lost on the way.
 */
export function adrift(
  before: Scene,
  journey: Journey,
  options: LayoutOptions,
  aside: number,
  held: ReadonlySet<string> = new Set(),
): Adrift | null {
  const frame = frameOf(journey, options);
  const exact = (before.window.last - before.window.first) / (frame.window.last - frame.window.first);
  const stretch = Math.abs(exact - 1) < NOTHING ? 1 : exact;
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
  const { labels, hidden } = labelsAdrift(before, options.margin ?? 0, drift);
  return {
    ...{ stretch, shift, aside, covered, hidden },
    scene: withChanges(before, {
      ...axisIn(frame, journey, options),
      window: frame.window,
      marks: before.marks.flatMap((mark) => markAdrift(mark, drift)),
      labels,
      levels: before.levels.flatMap((level) => levelAdrift(level, drift)),
      plans: [],
      items: itemsAdrift(before, held, labels, drift),
    }),
  };
}

function markAdrift(mark: Mark, drift: Drift): Mark | [] {
  const by = wayOf(mark.at, drift);
  const at = pointMoved(mark.at, by);
  if (isAway(at[drift.along], drift)) return [];
  return mark.noun === 'cluster' ? { ...mark, at, count: textMoved(mark.count, by) } : { ...mark, at };
}

/** Words stay with what they are of; where two come to lie over each other the first one stays. */
function labelsAdrift(before: Scene, margin: number, drift: Drift): { labels: Label[]; hidden: Box[] } {
  const anchorOf = anchorsIn(before);
  const taken = new Obstacles();
  const labels: Label[] = [];
  const hidden: Box[] = [];
  for (const label of before.labels) {
    const by = isName(label) ? heldInSight(label.box, margin, drift) : wayOf(anchorOf(label), drift);
    const box = boxMoved(label.box, by);
    if (isOut(box, drift)) continue;
    if (taken.hits(box)) hidden.push(box);
    else {
      taken.add(box);
      labels.push(labelMoved(label, by));
    }
  }
  return { labels, hidden };
}

/** The name of a band, which stays in sight as long as there is some of it. */
export function isName({ of }: Label): boolean {
  return of.noun === 'goal' || of.noun === 'lane';
}

/** The mark that a label belongs to, or the outline of an old plan; what is written along a line stays on that line. */
function anchorsIn({ marks, ghosts }: Scene): (label: Label) => Point {
  const places = new Map(marks.map(({ id, at }) => [id, at]));
  const outlines = new Map(ghosts.map(({ id, bar }) => [id, middleOf(bar)]));
  return ({ of, leader, box }) => {
    const place = of.noun === 'ghost' ? outlines.get(of.id) : of.noun !== 'expectation' && places.get(of.id);
    return place || (leader?.[0] ?? middleOf(box));
  };
}

/** The name of a band that begins before what is seen stays at the edge; another one goes along as far as there. */
function heldInSight({ x, y }: Box, margin: number, drift: Drift): Point {
  const place = drift.along === 0 ? x : y;
  const edge = drift.along === 0 ? margin : UPPER;
  const way = place <= edge + 1 ? 0 : Math.max(drift.wayAt(place), edge - place);
  return drift.along === 0 ? [way, drift.aside] : [drift.aside, way];
}

function levelAdrift({ box, text, ...level }: LevelNumber, drift: Drift): LevelNumber | [] {
  const by = wayOf(middleOf(box), drift);
  const there = boxMoved(box, by);
  return isOut(there, drift) ? [] : { ...level, box: there, text: textMoved(text, by) };
}

function middleOf({ x, y, width, height }: Box): Point {
  return [x + width / 2, y + height / 2];
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
