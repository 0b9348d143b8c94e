import { boxAround } from './box-around.js';
import type { Lettered } from './labels/lettering.js';
import type { LaidOut } from './lanes/laid-out.js';
import type { Box, Item, Label, Mark, Scene } from './scene.js';

/** Everything one can point at, below to above: bands, bars, marks. */
export function itemsOf(
  scene: Pick<Scene, 'bands' | 'marks' | 'rack'> & Omit<Lettered, 'levels'>,
  lanes: readonly LaidOut[],
): Item[] {
  const textBoxes = new Map<string, Box[]>();
  for (const { of, box } of scene.labels)
    if (of.noun !== 'ghost' && of.noun !== 'study') pushTo(textBoxes, of.id, box);
  const items: Item[] = [];
  for (const { lane } of lanes) {
    const band = scene.bands.find(({ goalId }) => goalId === lane.id);
    if (!lane.goal || !band) continue;
    const boxes = [...(textBoxes.get(lane.id) ?? []), ...band.flows.map(({ water }) => boxAround(water))];
    if (boxes.length === 0) continue;
    items.push({ noun: 'goal', id: lane.id, boxes, outlines: band.flows.map(({ water }) => water) });
  }
  // Where it has no bracket it is told of at its decision, which lies over it.
  for (const { constraint, decision } of scene.unbracketed) {
    const mark = scene.marks.find((one) => standsFor(one, decision.id));
    if (mark) items.push({ noun: 'constraint', id: constraint.id, boxes: [markBox(mark)], outlines: [] });
  }
  for (const { placement } of lanes) {
    const rings = placement.rings.map((ring) => ({ ...ring, bar: null }));
    for (const { entry, mark, bar } of [...placement.shown, ...rings]) {
      const boxes = [...(mark ? [markBox(mark)] : []), ...(textBoxes.get(entry.id) ?? [])];
      if (bar) boxes.push('bar' in bar ? bar.bar : boxAround([bar.from, bar.to], 4));
      if (boxes.length === 0) continue;
      items.push({ noun: entry.noun, id: entry.id, boxes, outlines: [] });
    }
    for (const mark of placement.marks) {
      if (mark.noun !== 'cluster') continue;
      items.push({ noun: 'cluster', id: mark.id, boxes: [markBox(mark)], outlines: [] });
    }
  }
  for (const { id, box } of scene.brackets)
    items.push({ noun: 'constraint', id, boxes: [box, ...(textBoxes.get(id) ?? [])], outlines: [] });
  scene.rack?.marks.forEach((mark, index) => {
    const boxes = [markBox(mark), scene.rack!.labels[index]!.box];
    items.push({ noun: 'milestone', id: mark.id, boxes, outlines: [] });
  });
  const more = scene.rack?.more;
  if (more) items.push({ noun: 'cluster', id: more.id, boxes: [more.box], outlines: [] });
  return items;
}

function standsFor(mark: Mark, id: string): boolean {
  return mark.id === id || (mark.noun === 'cluster' && mark.ids.includes(id));
}

function markBox(mark: Mark): Box {
  const radius = mark.noun === 'cluster' ? mark.radius : 9 * mark.scale;
  return { x: mark.at[0] - radius, y: mark.at[1] - radius, width: 2 * radius, height: 2 * radius };
}

function pushTo(boxes: Map<Label['of']['id'], Box[]>, id: string, box: Box): void {
  const all = boxes.get(id);
  if (all) all.push(box);
  else boxes.set(id, [box]);
}
