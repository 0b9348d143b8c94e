import type { HonestDate } from '@ullim/types/honest-date/edtf';
import { boxAround } from './box-around.js';
import { overlap } from './labels/obstacles.js';
import { frameOf } from './time/frame.js';
import type { Entry, Journey, Lane } from './journey/journey.js';
import type { LayoutOptions } from './laying-out.js';
import { occurrenceOf } from './journey/occurrence.js';
import { place } from './lanes/place.js';
import { boxMoved, labelMoved } from './moved.js';
import type { Box, Item, Label, Point, Scene } from './scene.js';
import { readerOf } from './journey/stretch.js';
import { withChanges } from './with-changes.js';

/** A plan under a hand, and the time it is brought to. */
export type MovedPlan = { milestoneId: string; planned: HonestDate };

/**
 * A scene with a plan in another time, and its outline where it was. All else stays, so that nothing jumps under a hand,
 * but for words its name would lie over; once the plan is let go, the journey is laid out anew.
 */
export function withPlanMoved(
  scene: Scene,
  journey: Journey,
  options: LayoutOptions,
  { milestoneId: id, planned }: MovedPlan,
): Scene {
  const lane = journey.lanes.find(({ entries }) => entries.some((entry) => entry.id === id));
  const entry = lane && plannedFor(planned, lane, id, journey);
  const across = acrossOf(id, scene);
  if (!lane || !entry || across === null) return scene;
  const moved = place(
    { ...lane, entries: [entry] },
    across,
    new Map(),
    frameOf(journey, options),
    options.measure,
  );
  const [before, after] = [markOf(id, scene), markOf(id, moved)];
  const by: Point = before && after ? [after[0] - before[0], after[1] - before[1]] : [0, 0];
  let items: Item[] | undefined;
  return withChanges(scene, {
    plans: [...scene.plans.filter((plan) => plan.id !== id), ...moved.plans],
    ghosts: [...scene.ghosts, ...moved.ghosts].map((ghost) =>
      ghost.id === id ? { ...ghost, hop: null } : ghost,
    ),
    marks: [...scene.marks.filter((mark) => mark.id !== id), ...moved.marks],
    labels: labelsAround(id, by, moved, scene),
    get items() {
      return (items ??= scene.items.map((item) =>
        item.id === id ? { ...item, boxes: item.boxes.map((box) => boxMoved(box, by)) } : item,
      ));
    },
  });
}

/** The plan it has now is the one it leaves behind. */
function plannedFor(planned: HonestDate, { entries }: Lane, id: string, journey: Journey): Entry | null {
  const entry = entries.find((one) => one.id === id);
  if (entry?.noun !== 'milestone') return null;
  const milestone = { ...entry.milestone, planned, firstPlanned: entry.milestone.planned };
  return occurrenceOf(milestone, readerOf(journey.calendar), journey.today);
}

/** The row it lies in; null where it is drawn as one of several. */
function acrossOf(id: string, scene: Scene): number | null {
  const bar = scene.plans.find((plan) => plan.id === id)?.bar;
  const at = bar ? ([bar.x + bar.width / 2, bar.y + bar.height / 2] as const) : markOf(id, scene);
  return at ? at[scene.orientation === 'right' ? 1 : 0] : null;
}

function markOf(id: string, { marks }: Pick<Scene, 'marks'>): Point | undefined {
  return marks.find((mark) => mark.id === id)?.at;
}

/** What it and its name pass over steps aside until they have passed. */
function labelsAround(id: string, by: Point, { plans }: Pick<Scene, 'plans'>, { labels }: Scene): Label[] {
  const isName = ({ of }: Label) => of.id === id && of.noun === 'milestone';
  const name = labels.find(isName);
  const moved = name && nameMoved(name, by);
  const isInTheWay = (label: Label) =>
    plans.some(({ bar }) => overlap(label.box, bar)) ||
    (moved &&
      (overlap(label.box, moved.box, AIR) ||
        leadsThrough(label, moved.box) ||
        leadsThrough(moved, label.box)));
  return labels.flatMap((label) => (label === name ? moved! : isInTheWay(label) ? [] : label));
}

function leadsThrough({ leader }: Label, box: Box): boolean {
  return (leader ?? []).some((to, index, points) => {
    return index > 0 && overlap(boxAround([points[index - 1]!, to]), box, 1);
  });
}

/** Its name alone: the date under it was that of the old time. */
function nameMoved(label: Label, by: Point): Label {
  const texts = label.texts.slice(0, 1);
  const height = Math.min(label.box.height, texts[0]!.font.size * 1.2);
  return labelMoved({ ...label, texts, box: { ...label.box, height } }, by);
}

/** Pixels between two texts. */
const AIR = 3;
