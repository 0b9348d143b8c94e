import { boxMoved, pointMoved } from './moved.js';
import type { Box, Item, Label, Point, Scene } from './scene.js';

/** How a place of a picture that is moved gets to where it is now. */
export type Drift = {
  /** The axis along which time runs. */
  along: 0 | 1;
  length: number;
  /** How far the lanes are moved. */
  aside: number;
  /** How far a place along time is moved. */
  wayAt: (along: number) => number;
};

/** Those of these items that are in the picture, or the clusters they are hidden in, where they are now. */
export function itemsAdrift(
  before: Scene,
  ids: ReadonlySet<string>,
  labels: readonly Label[],
  drift: Drift,
): Item[] {
  if (ids.size === 0) return [];
  const places = new Map<string, Point>();
  for (const mark of before.marks)
    if (ids.has(mark.id) || (mark.noun === 'cluster' && mark.ids.some((id) => ids.has(id))))
      places.set(mark.id, mark.at);
  const resting = new Set(before.rack?.marks.map(({ id }) => id));
  const more = before.rack?.more;
  return before.items.flatMap((item): Item | [] => {
    if (item.id === more?.id) return [item.id, ...more.ids].some((id) => ids.has(id)) ? item : [];
    if (resting.has(item.id)) return ids.has(item.id) ? item : [];
    const at = places.get(item.id);
    if (at) return itemMoved(item, wayOf(at, drift));
    return ids.has(item.id) ? itemStretched(item, labels, drift) : [];
  });
}

export function wayOf(at: Point, { along, aside, wayAt }: Drift): Point {
  const way = wayAt(at[along]);
  return along === 0 ? [way, aside] : [aside, way];
}

function itemMoved(item: Item, by: Point): Item {
  return { ...item, boxes: item.boxes.map((box) => boxMoved(box, by)) };
}

/** A band, a bracket, or a bar whose mark is not seen: its words are where they are now. */
function itemStretched(item: Item, labels: readonly Label[], drift: Drift): Item {
  const words = labels.filter(({ of }) => of.id === item.id && of.noun === item.noun).map(({ box }) => box);
  const drawn = item.boxes.slice(item.boxes.length - Math.max(1, item.outlines.length));
  return {
    ...item,
    boxes: [...words, ...drawn.map((box) => boxStretched(box, drift))],
    outlines: item.outlines.map((points) => points.map((point) => pointMoved(point, wayOf(point, drift)))),
  };
}

function boxStretched({ x, y, width, height }: Box, drift: Drift): Box {
  const [left, top] = pointMoved([x, y], wayOf([x, y], drift));
  const end: Point = [x + width, y + height];
  const [right, bottom] = pointMoved(end, wayOf(end, drift));
  return { x: left, y: top, width: right - left, height: bottom - top };
}
