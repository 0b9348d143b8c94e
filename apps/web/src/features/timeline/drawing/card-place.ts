import { clamp } from '@ullim/timeline/clamp';
import type { Box, Scene } from '@ullim/timeline/scene';
import { crosses, leaderTo, type Leader } from './card-leader';

export type CardPlace = {
  box: Box;
  /** Where they are apart, and no words lie between them. */
  leader: Leader | null;
};

/**
 * A place for a card that tells of something: in the free water near it, where it covers the fewest marks and words of
 * others, and never the thing itself. On a phone it lies where the words are, beside the strings.
 */
export function cardPlace(id: string, about: Box, height: number, scene: Scene): CardPlace {
  const room = roomOf(scene, height);
  const wide = Math.min(WIDTH, room.width - 2 * AIR);
  const beside = room.width - AIR - (about.x + about.width + NEAR);
  const width = beside < wide && scene.orientation === 'down' && beside >= LEAST ? beside : wide;
  const words = scene.labels.filter(({ of }) => of.id !== id).map(({ box }) => box);
  const texts = scene.labels.map(({ box }) => box);
  const taken = [...words, ...scene.marks.map(({ at: [x, y] }) => around(x, y, 9))];

  // A plan is taken by its bar.
  const bars = scene.plans.filter((plan) => plan.id === id).map(({ bar }) => grown(bar, 10));
  const kept = [grown(about, 6), ...bars];

  let best: { box: Box; cost: number } | null = null;
  for (const { x, y } of candidates(about, width, height, room, width < wide)) {
    const box = { x, y, width, height };
    const cost = taken.reduce((sum, other) => sum + overlap(box, other), 0) / 40 + apart(about, box);
    if (kept.some((own) => overlap(box, own) > 0) || (best && cost >= best.cost)) continue;
    const leader = leaderBeside(about, box);
    const whole = leader && crosses(leader, texts) ? cost + UNTIED : cost;
    if (best === null || whole < best.cost) best = { box, cost: whole };
  }
  const box = best?.box ?? { x: AIR, y: room.y + AIR, width, height };
  const leader = leaderBeside(about, box);
  return { box, leader: leader && crosses(leader, texts) ? null : leader };
}

/** Where cards may lie: under the axis and above the rack, or over them where it is too low for that. */
function roomOf({ axis, rack, size }: Scene, height: number): Box {
  const top = axis.ground?.height ?? 0;
  const foot = rack?.box.y ?? size.height;
  if (foot - top < height + 2 * AIR) return { x: 0, y: 0, ...size };
  return { x: 0, y: top, width: size.width, height: foot - top };
}

function candidates(
  about: Box,
  width: number,
  height: number,
  room: Box,
  onlyBeside: boolean,
): { x: number; y: number }[] {
  const [middle, centre] = [about.x + about.width / 2, about.y + about.height / 2];
  const xs = onlyBeside
    ? [about.x + about.width + NEAR]
    : [NEAR, 64, 120, 190].flatMap((away) => [about.x + about.width + away, about.x - away - width]);
  const ys = [0.5, 0.25, 0.75, 0.05, 0.95, -0.25, 1.25].map((part) => centre - height * part);
  const places = xs.flatMap((x) => ys.map((y) => ({ x, y })));
  for (const away of onlyBeside ? [] : [14, 60, 110])
    for (const x of [middle - width / 2, middle - 24, middle - width + 24])
      places.push({ x, y: about.y + about.height + away }, { x, y: about.y - away - height });
  return places.map(({ x, y }) => ({
    x: clamp(x, AIR, room.width - width - AIR),
    y: clamp(y, room.y + AIR, room.y + room.height - height - AIR),
  }));
}

const leaderBeside = (about: Box, box: Box): Leader | null =>
  apart(about, box) < NEAR + 6 ? null : leaderTo(about, box);

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

function apart(a: Box, b: Box): number {
  return Math.hypot(
    Math.max(0, b.x - a.x - a.width, a.x - b.x - b.width),
    Math.max(0, b.y - a.y - a.height, a.y - b.y - b.height),
  );
}

const around = (x: number, y: number, radius: number): Box => grown({ x, y, width: 0, height: 0 }, radius);
const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

const WIDTH = 308;
const LEAST = 196;
const NEAR = 22;
/** What it costs that no line leads to it without crossing words. */
const UNTIED = 160;
export const AIR = 10;
