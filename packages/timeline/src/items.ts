import type { Locale } from '@ullim/types/account';
import type { HonestDate } from '@ullim/types/honest-date/edtf';
import { formatDate } from '@ullim/types/honest-date/format';
import type { Entry, Journey } from './journey/journey.js';
import { dateOfMilestone } from './journey/milestone-date.js';
import { boxAround } from './box-around.js';
import type { LaidOut } from './lanes/laid-out.js';
import type { Box, Item, Label, Mark, Scene } from './scene.js';
import type { Words } from './words.js';
import { dateOf, titleOf } from './labels/written-words.js';

/** Everything one can point at, below to above: bands, bars, marks. */
export function itemsOf(
  scene: Omit<Scene, 'items'>,
  lanes: readonly LaidOut[],
  journey: Journey,
  words: Words,
  locale: Locale,
): Item[] {
  const textBoxes = new Map<string, Box[]>();
  for (const { of, box } of scene.labels) if (of.noun !== 'ghost') pushTo(textBoxes, of.id, box);
  const items: Item[] = [];
  for (const { lane } of lanes) {
    const band = scene.bands.find(({ goalId }) => goalId === lane.id);
    if (!lane.goal || !band) continue;
    const boxes = [...(textBoxes.get(lane.id) ?? []), ...band.flows.map(({ water }) => boxAround(water))];
    if (boxes.length === 0) continue;
    const stance = lane.spells[lane.spells.length - 1]?.spell.stance;
    items.push({
      noun: 'goal',
      id: lane.id,
      boxes,
      outlines: band.flows.map(({ water }) => water),
      text: [lane.goal.name, stance && words.stances[stance]].filter(Boolean).join(', '),
    });
  }
  for (const { placement } of lanes) {
    const rings = placement.rings.map((ring) => ({ ...ring, bar: null }));
    for (const { entry, mark, bar } of [...placement.shown, ...rings]) {
      const boxes = [...(mark ? [markBox(mark)] : []), ...(textBoxes.get(entry.id) ?? [])];
      if (bar) boxes.push('bar' in bar ? bar.bar : boxAround([bar.from, bar.to], 4));
      if (boxes.length === 0) continue;
      items.push({
        noun: entry.noun,
        id: entry.id,
        boxes,
        outlines: [],
        get text() {
          return spoken(entry, journey, words, locale);
        },
      });
    }
    for (const mark of placement.marks) {
      if (mark.noun !== 'cluster') continue;
      items.push({
        noun: 'cluster',
        id: mark.id,
        boxes: [markBox(mark)],
        outlines: [],
        text: words.several(mark.ids.length),
      });
    }
  }
  for (const { id, box } of scene.brackets) {
    const { decision, constraint } = journey.bounds.find((bound) => bound.constraint.id === id)!;
    const period = formatDate(constraint.period, locale, journey.calendar);
    items.push({
      noun: 'constraint',
      id,
      boxes: [box, ...(textBoxes.get(id) ?? [])],
      outlines: [],
      text: [words.constraint, constraint.words, period, decision.question].join(', '),
    });
  }
  scene.rack?.marks.forEach((mark, index) => {
    const { milestone } = journey.sometime[index]!;
    const text = [
      milestone.title || words.untitled,
      words.kinds[milestone.details.kind],
      words.statuses[milestone.status],
      words.sometime,
    ];
    items.push({
      noun: 'milestone',
      id: mark.id,
      boxes: [markBox(mark), scene.rack!.labels[index]!.box],
      outlines: [],
      text: text.join(', '),
    });
  });
  return items;
}

function spoken(entry: Entry, { calendar }: Journey, words: Words, locale: Locale): string {
  const dated = (date: HonestDate) => formatDate(date, locale, calendar);
  if (entry.noun !== 'milestone')
    return [words[entry.noun], titleOf(entry, words), dated(dateOf(entry))].filter(Boolean).join(', ');
  const { title, details, status } = entry.milestone;
  const date = dateOfMilestone(entry.milestone)!;
  return [title || words.untitled, words.kinds[details.kind], words.statuses[status], dated(date)].join(', ');
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
