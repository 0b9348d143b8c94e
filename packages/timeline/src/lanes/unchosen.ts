import { clamp } from '../clamp.js';
import type { DecisionView, OptionView } from '@ullim/types/decision';
import type { GoalView } from '@ullim/types/goal';
import type { Frame } from '../time/frame.js';
import type { Entry, Lane } from '../journey/journey.js';
import { isClear } from '../labels/clear.js';
import type { Ground } from '../labels/ground.js';
import { shorten } from '../labels/shorten.js';
import { boxesAlong } from './boxes-along.js';
import type { LaidOut } from './laid-out.js';
import type { Box, Fade, Font, Hop, Label, Measure, Point, UnchosenThread } from '../scene.js';

/** The ways not taken: a thread that leaves its decision, and comes back where its goal began after all. */
export type Unchosen = {
  threads: UnchosenThread[];
  /** What wants to be said of each that leaves. */
  leaving: { decision: DecisionView; option: OptionView; goal: GoalView; from: Point; side: 1 | -1 }[];
};

export function unchosenOf(lanes: readonly LaidOut[], frame: Frame): Unchosen {
  const unchosen: Unchosen = { threads: [], leaving: [] };
  const byGoal = new Map(lanes.map((laidOut) => [laidOut.lane.id, laidOut]));
  for (const { lane, index, placement } of lanes) {
    const marks = new Map(
      placement.shown.flatMap(({ entry, mark }) => (mark?.noun === 'decision' ? [[entry.id, mark]] : [])),
    );
    for (const { decision, anchor } of decisionsOn(lane)) {
      for (const { option, to } of waysNotTaken(decision, lane.id, byGoal)) {
        const { goal } = to.lane;
        const side = to.index > index ? 1 : -1;
        const common = { decisionId: decision.id, goalId: goal!.id, dye: goal!.dye };
        const mark = marks.get(decision.id);
        if (mark) {
          const [along, across] = frame.orientation === 'right' ? mark.at : [mark.at[1], mark.at[0]];
          const from: Point = [along + 9 * mark.scale + 2, across];
          unchosen.threads.push({ ...common, ...leavingFrom(from, side, frame) });
          unchosen.leaving.push({ decision, option, goal: goal!, from, side });
        }
        const begins = to.lane.spells[0]!.stretch.first > anchor ? to.reach?.from : undefined;
        if (begins === undefined || begins < -frame.outside || begins > frame.length + frame.outside + RETURN)
          continue;
        if (
          begins - RETURN < frame.along(anchor) + runOf(frame) + APART ||
          placement.isCrowded(decision.id, anchor)
        )
          continue;
        unchosen.threads.push({ ...common, ...returningTo([begins, frame.laneAt(to.index)], side, frame) });
      }
    }
  }
  return unchosen;
}

type Decided = Extract<Entry, { noun: 'decision' }>;

// A lane stays the same while one moves, and most of what lies on it is no decision.
const decisions = new WeakMap<Lane, Decided[]>();

function decisionsOn(lane: Lane): Decided[] {
  let known = decisions.get(lane);
  if (!known) {
    known = lane.entries.filter((entry): entry is Decided => entry.noun === 'decision');
    decisions.set(lane, known);
  }
  return known;
}

function waysNotTaken(
  { options, choice }: DecisionView,
  laneId: string,
  lanes: ReadonlyMap<string, LaidOut>,
): { option: OptionView; to: LaidOut }[] {
  const chosen = options.find(({ id }) => id === choice!.optionId)?.goalId;
  const goals = new Set<string>();
  return options.flatMap((option) => {
    const { id, goalId } = option;
    const to = lanes.get(goalId ?? '');
    if (id === choice!.optionId || goalId === null || goalId === chosen || goalId === laneId) return [];
    if (!to || to.lane.spells.length === 0 || goals.has(goalId)) return [];
    goals.add(goalId);
    return [{ option, to }];
  });
}

/** In pixels along and across; where lanes are near, it is away after less. */
function leavingFrom([along, across]: Point, side: 1 | -1, frame: Frame): { curve: Hop; fade: Fade } {
  const [run, drop] = [runOf(frame), side * dropOf(frame)];
  const at = (part: number, fallen: number) => frame.at(along + run * part, across + drop * fallen);
  return {
    curve: { from: at(0, 0), control1: at(0.63, 0), control2: at(0.83, 0.42), to: at(1, 1) },
    fade: fading(across + drop * 0.29, across + drop, [1, 0], frame),
  };
}

function returningTo([along, across]: Point, side: 1 | -1, frame: Frame): { curve: Hop; fade: Fade } {
  const fall = side * Math.min(0.46 * frame.pitch, 84);
  const at = (before: number, risen: number) => frame.at(along - before, across - fall * risen);
  const run = frame.orientation === 'right' ? RETURN : RETURN / 2;
  return {
    curve: { from: at(run, 1), control1: at(run * 0.84, 0.4), control2: at(run * 0.62, 0), to: at(-4, 0) },
    fade: fading(across - fall, across - fall * 0.26, [0, 1], frame),
  };
}

function fading(from: number, to: number, [first, last]: [number, number], frame: Frame): Fade {
  return {
    from: frame.at(0, from),
    to: frame.at(0, to),
    stops: [
      [0, first],
      [1, last],
    ],
  };
}

/** Roughly where its dots are, as far as one sees them. */
export function boxesOfThread({ curve, fade: { from, to, stops } }: UnchosenThread): Box[] {
  const [[, first], [, last]] = [stops[0]!, stops[stops.length - 1]!];
  const across = from[0] === to[0] ? 1 : 0;
  return boxesAlong(curve, 1).filter(({ x, y, width, height }) => {
    const place = across === 1 ? y + height / 2 : x + width / 2;
    const part = clamp((place - from[across]) / (to[across] - from[across]), 0, 1);
    return first + (last - first) * part > FAINT;
  });
}

/** The option's own words beside the thread that leaves for it, where there is room. */
export function captionsOf({ leaving }: Unchosen, ground: Ground, frame: Frame, measure: Measure): Label[] {
  if (frame.orientation === 'down') return [];
  const font: Font = { family: 'sans', size: 11.5 + frame.ease / 2, weight: 400 };
  const [run, drop] = [runOf(frame), dropOf(frame)];
  return leaving.flatMap(({ decision, option, goal, from: [x, y], side }): Label[] => {
    const text = shorten(option.label, 150, font, measure);
    const width = measure(text, font);
    if (text === '') return [];
    const place = [0.8, 1, 0.6]
      .flatMap((fallen) => [
        { x: x + run + 6, y: y + side * drop * fallen + 4 },
        { x: x + run * 0.72 - 8 - width, y: y + side * drop * fallen + 4 },
      ])
      .find((each) => isFree(boxAt(each, width, font), ground, frame));
    if (!place) return [];
    const box = boxAt(place, width, font);
    ground.texts.add(box);
    const at = [place.x, place.y] as const;
    return [
      {
        of: { noun: 'decision', id: decision.id },
        box,
        texts: [{ text, at, font, colour: `${goal.dye}.text`, halo: true }],
        chip: null,
        leader: null,
      },
    ];
  });
}

function boxAt({ x, y }: { x: number; y: number }, width: number, { size }: Font): Box {
  return { x, y: y - size, width, height: size + 4 };
}

function isFree(box: Box, ground: Ground, { length, lanes }: Frame): boolean {
  if (box.x < 6 || box.x + box.width > length - 6) return false;
  if (box.y < lanes.from + 4 || box.y + box.height > lanes.to - 2) return false;
  return isClear(box, ground) && !ground.shunned.hits(box, 2);
}

function dropOf({ pitch }: Frame): number {
  return Math.min(0.63 * pitch, 110);
}

function runOf(frame: Frame): number {
  return Math.max(0.5, dropOf(frame) / 104) * 81;
}

/** Pixels: how long before a band begins its thread comes back, and how far that stays from the one that left. */
const RETURN = 46;
const APART = 12;
const FAINT = 0.45;
