import { OUTSIDE } from '../fade.js';
import type { Frame } from '../frame.js';
import type { Box, Label, LevelNumber, Mark, Point, Scene, Window } from '../scene.js';
import type { Ground } from './ground.js';

/**
 * What one saw just before, and by how many pixels the lanes have moved across time since. `spare`: pictures come too
 * slowly, so inner strings are left out.
 */
export type Passing = { before: Scene; aside: number; spare?: boolean };

/**
 * While one moves, what was written stays with its mark, so that nothing flickers and little has to be worked out; what
 * it names may leave the picture, or go into a crowd, and where two come to lie over each other the first one stays.
 */
export function carriedLabels(
  { before, aside }: Passing,
  marks: readonly Mark[],
  ground: Ground,
  frame: Frame,
): Label[] {
  const [was, is] = [placesOf(before.marks), placesOf(marks)];
  return before.labels.flatMap((label): Label | [] => {
    if (NAMED_ANEW.has(label.of.noun)) return [];
    const by = wayOf(label, was.get(label.of.id), is.get(label.of.id), before.window, aside, frame);
    if (by === null) return [];
    const moved = movedBy(by, label);
    if (!isInside(moved.box, frame) || ground.texts.hits(moved.box, 1)) return [];
    ground.texts.add(moved.box);
    const [foot, head] = moved.leader ?? [];
    if (foot && head) ground.leaders.add(boxBetween(foot, head));
    return moved;
  });
}

/** Numbers at turns move with their days; more of them come at rest. */
export function carriedLevels({ before, aside }: Passing, ground: Ground, frame: Frame): LevelNumber[] {
  const along = frame.orientation === 'right' ? 0 : 1;
  const perDay = frame.length / (before.window.last - before.window.first);
  return before.levels.flatMap((level): LevelNumber | [] => {
    const { box, text } = level;
    const middle = along === 0 ? box.x + box.width / 2 : box.y + box.height / 2;
    const way = frame.along(before.window.first + middle / perDay) - middle;
    const [x, y] = along === 0 ? [way, aside] : [aside, way];
    const moved = { ...box, x: box.x + x, y: box.y + y };
    if (!isInside(moved, frame) || ground.texts.hits(moved)) return [];
    ground.texts.add(moved);
    return { ...level, box: moved, text: { ...text, at: [text.at[0] + x, text.at[1] + y] } };
  });
}

/** Whether a mark stands where its words have room, and did not before: only then they seek a place while one moves. */
export function newcomers(
  { before }: Passing,
  marks: readonly Mark[],
  labels: readonly Label[],
  frame: Frame,
): ReadonlySet<string> {
  const was = placesOf(before.marks);
  const labelled = new Set(labels.map(({ of }) => of.id));
  const hasRoom = (place: Point | undefined) => {
    if (!place) return false;
    const along = place[frame.orientation === 'right' ? 0 : 1];
    return frame.orientation === 'right'
      ? along > 8 && along < frame.length - ROOM
      : along > 8 && along < frame.length - 8;
  };
  const fresh = marks.filter(({ id, at }) => !labelled.has(id) && hasRoom(at) && !hasRoom(was.get(id)));
  return new Set(fresh.map(({ id }) => id));
}

function placesOf(marks: readonly Mark[]): Map<string, Point> {
  return new Map(marks.map(({ id, at }) => [id, at]));
}

/** By how much a label moves; null when what it names has no mark any more. */
function wayOf(
  label: Label,
  was: Point | undefined,
  is: Point | undefined,
  window: Window,
  aside: number,
  frame: Frame,
): Point | null {
  const right = frame.orientation === 'right';
  const along = right ? 0 : 1;
  // What stands in the column of a phone keeps its place across.
  if (was && is) return right ? [is[0] - was[0], is[1] - was[1]] : [aside, is[1] - was[1]];
  if (!was && is) return null;
  const from = was ?? label.leader?.[0] ?? ([label.box.x, label.box.y] as const);
  const perDay = frame.length / (window.last - window.first);
  const to = frame.along(window.first + from[along] / perDay);
  if (was && to > -OUTSIDE && to < frame.length + OUTSIDE) return null;
  return right ? [to - from[along], aside] : [aside, to - from[along]];
}

function movedBy([x, y]: Point, label: Label): Label {
  const point = ([atX, atY]: Point): Point => [atX + x, atY + y];
  const box = (of: Box): Box => ({ ...of, x: of.x + x, y: of.y + y });
  return {
    ...label,
    box: box(label.box),
    texts: label.texts.map((text) => ({ ...text, at: point(text.at) })),
    chip: label.chip && { ...label.chip, box: box(label.chip.box) },
    leader: label.leader && label.leader.map(point),
  };
}

function isInside({ x, y, width, height }: Box, { orientation, length, lanes }: Frame): boolean {
  if (orientation === 'down') return y + height > 0 && y < length;
  return x + width > 0 && x < length && y + height > lanes.from && y < lanes.to;
}

function boxBetween([x0, y0]: Point, [x1, y1]: Point): Box {
  return {
    ...{ x: Math.min(x0, x1) - 0.5, y: Math.min(y0, y1) - 0.5 },
    ...{ width: Math.abs(x1 - x0) + 1, height: Math.abs(y1 - y0) + 1 },
  };
}

/** Names keep to the beginning of what is seen of their band, brackets to their days, what was expected to its arc. */
const NAMED_ANEW: ReadonlySet<Label['of']['noun']> = new Set([
  'goal',
  'lane',
  'constraint',
  'expectation',
] as const);
/** Right of a mark, for its words. */
const ROOM = 220;
