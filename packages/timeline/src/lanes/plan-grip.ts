import type { MovedPart } from '@ullim/types/honest-date/move';
import type { Box, Plan, Scene } from '../scene.js';

/** What a hand at a place of the drawing takes hold of: a whole plan, or an end of it. */
export type Grip = { id: string; part: MovedPart };

/** How far from what it means a hand may be. */
export type Reach = { along: number; across: number };
export const MOUSE: Reach = { along: 13, across: 5 };
export const FINGER: Reach = { along: 26, across: 16 };

/**
 * The plan that lies at a place; before others an end of the one whose handles are shown. What was set aside stays where
 * it is.
 */
export function gripAt(
  scene: Scene,
  x: number,
  y: number,
  reach: Reach,
  shown: string | null = null,
): Grip | null {
  const right = scene.orientation === 'right';
  const [along, across] = right ? [x, y] : [y, x];
  const found: { grip: Grip; away: number }[] = [];
  const withBar = new Set<string>();
  for (const plan of scene.plans) {
    withBar.add(plan.id);
    if (plan.faint) continue;
    const { from, to, near, far } = sides(plan.bar, right);
    if (across < near - reach.across || across > far + reach.across) continue;
    const away = Math.max(from - along, 0, along - to);
    if (away <= reach.along) found.push({ grip: { id: plan.id, part: partAt(along, from, to, plan) }, away });
  }
  for (const mark of scene.marks) {
    if (mark.noun !== 'milestone' || mark.solid || mark.faint || withBar.has(mark.id)) continue;
    const away = Math.max(Math.abs(mark.at[0] - x), Math.abs(mark.at[1] - y)) - 9 * mark.scale;
    if (away <= reach.across) found.push({ grip: { id: mark.id, part: 'whole' }, away: Math.max(0, away) });
  }
  found.sort((a, b) => a.away - b.away);
  const handle = found.find(({ grip }) => grip.id === shown && grip.part !== 'whole');
  return (handle ?? found[0])?.grip ?? null;
}

/** Where along time a plan's ends are held: beside its beginning, where its mark stands, and around its end. */
function partAt(along: number, from: number, to: number, { fade }: Plan): MovedPart {
  if (along < from + 1) return 'start';
  const inside = Math.min(9, (to - from) / 4);
  return along > to - inside && fade === null ? 'end' : 'whole';
}

function sides({ x, y, width, height }: Box, right: boolean) {
  return right
    ? { from: x, to: x + width, near: y, far: y + height }
    : { from: y, to: y + height, near: x, far: x + width };
}
