import type { DecisionView } from '@ullim/types/decision';
import { boxAround } from '../box-around.js';
import { boxesAlong } from './boxes-along.js';
import type { Frame } from '../time/frame.js';
import type { Ground } from '../labels/ground.js';
import type { LaidOut } from './laid-out.js';
import { SHORTEST_ARC } from './shortest-arc.js';
import type { Arc, Box, Hop } from '../scene.js';
import { isLookBack, lookBackId } from '../journey/written.js';

/** A decision's arc to its look-back, and what its words need to know of it. */
export type Arced = {
  arc: Arc;
  decision: DecisionView;
  /** Whether its diamond is drawn: an end may lie outside of the drawing, not both. */
  begun: boolean;
  /** Where it is level, along time; how long it is; how far across its crown lies. */
  level: { from: number; to: number };
  run: number;
  crown: number;
  /** Roughly where its line is. */
  boxes: Box[];
};

/** One for each decision that stands alone and is looked back on a while later; what is seen of neither end is left out. */
export function arcsOf(lanes: readonly LaidOut[], ground: Ground, frame: Frame): Arced[] {
  return lanes.flatMap((laidOut) =>
    endsIn(laidOut, frame).flatMap((ends) => arced(ends, ground, frame) ?? []),
  );
}

type End = { along: number; across: number; radius: number };
type Ends = { decision: DecisionView; lane: number; begun: boolean; from: End; to: End };

function endsIn({ index, placement }: LaidOut, frame: Frame): Ends[] {
  const centre = frame.laneAt(index);
  const marks = new Map<string, End>();
  const decisions = new Map<string, { decision: DecisionView; decided: number; lookBack: number }>();
  for (const { entry, mark } of placement.shown) {
    if (!mark || mark.noun === 'cluster') continue;
    if (entry.noun === 'decision' && entry.lookBack !== null) {
      const { decision, anchor, lookBack } = entry;
      decisions.set(decision.id, { decision, decided: anchor, lookBack });
    } else if (isLookBack(entry)) {
      const { decision, anchor, decided } = entry;
      decisions.set(decision.id, { decision, decided, lookBack: anchor });
    } else continue;
    const [along, across] = frame.orientation === 'right' ? mark.at : [mark.at[1], mark.at[0]];
    marks.set(entry.id, { along, across, radius: (entry.noun === 'outcome' ? 6.5 : 9) * mark.scale });
  }
  // An end that is not drawn lies outside; or it is in a cluster, and then there is no arc.
  const outside = (id: string, day: number): End | null => {
    const along = frame.along(day);
    const seen = along >= -frame.outside && along <= frame.length + frame.outside;
    return seen || placement.isCrowded(id, day) ? null : { along, across: centre, radius: 9 };
  };
  return [...decisions.values()].flatMap(({ decision, decided, lookBack }): Ends[] => {
    const begins = marks.get(decision.id);
    const from = begins ?? outside(decision.id, decided);
    const to = marks.get(lookBackId(decision.id)) ?? outside(lookBackId(decision.id), lookBack);
    if (!from || !to || to.along - from.along < SHORTEST_ARC) return [];
    return [{ decision, lane: index, begun: begins !== undefined, from, to }];
  });
}

function arced({ decision, lane, begun, from, to }: Ends, ground: Ground, frame: Frame): Arced {
  const run = to.along - from.along;
  const side = frame.orientation === 'right' ? -1 : 1;
  const crown = frame.laneAt(lane) + side * riseOf(lane, from.along, to.along, ground, frame);
  const half = Math.min(run / 2, BEND);
  const [levelFrom, levelTo] = [from.along + half, to.along - half];
  const lies = (along: number) => along > -frame.outside && along < frame.length + frame.outside;
  const curves: Hop[] = [];
  if (lies(from.along) || lies(levelFrom)) curves.push(halfArc(from, half, side, crown, frame));
  if (lies(to.along) || lies(levelTo)) curves.push(halfArc(to, -half, side, crown, frame));
  const [start, end] = [Math.max(levelFrom, -frame.outside), Math.min(levelTo, frame.length + frame.outside)];
  const level: Arc['crown'] = start < end ? [frame.at(start, crown), frame.at(end, crown)] : null;
  return {
    arc: { decisionId: decision.id, curves, crown: level },
    decision,
    begun,
    level: { from: levelFrom, to: levelTo },
    run,
    crown,
    boxes: [
      ...curves.flatMap((curve) => boxesAlong(curve, HALF)),
      ...(level ? [boxAround(level, HALF)] : []),
    ],
  };
}

/** From an end to the crown, level there: half of a symmetrical cubic over twice the way. */
function halfArc(end: End, half: number, side: number, crown: number, frame: Frame): Hop {
  const foot = end.across + side * end.radius;
  return {
    from: frame.at(end.along, foot),
    control1: frame.at(end.along + half / 4, foot + ((crown - foot) * 2) / 3),
    control2: frame.at(end.along + half * 0.625, crown),
    to: frame.at(end.along + half, crown),
  };
}

/** As high as it is long, over its own water, but never into that of the next lane; flat where there is no room. */
function riseOf(lane: number, from: number, to: number, ground: Ground, frame: Frame): number {
  const [start, end] = [Math.max(from, 0), Math.min(to, frame.length)];
  const own = ground.edges[lane]!.reach(start, end);
  if (frame.orientation === 'down') {
    const next = ground.edges[lane + 1];
    const room = next ? frame.pitch - next.reach(start, end).up : frame.column.x - frame.laneAt(lane) - 16;
    return Math.max(FLATTEST, Math.min(own.down + 2 + Math.min(3, (to - from) / 20), room - 3));
  }
  const before = ground.edges[lane - 1];
  const room = before
    ? frame.pitch - before.reach(start, end).down - AIR
    : frame.laneAt(lane) - frame.lanes.from - AIR;
  const wanted = Math.max(own.up + 14, Math.min((to - from) * 0.15, HIGHEST * (1 + 0.3 * frame.ease)));
  return Math.max(FLATTEST, Math.min(wanted, Math.max(room - WORDS, Math.min(own.up + 8, room))));
}

/** Pixels: how far a long one takes to rise. */
const BEND = 320;
/** From the centre of its lane to its crown. */
const HIGHEST = 90;
const FLATTEST = 16;
/** Kept free between the crown and the lane before it, and for the words between them. */
const AIR = 10;
const WORDS = 22;
/** Of its line. */
const HALF = 0.5;
