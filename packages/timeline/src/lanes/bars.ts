import type { Dye } from '@ullim/types/goal';
import { clamp } from '../clamp.js';
import type { Entry } from '../journey/journey.js';
import type { Plan, Span } from '../scene.js';
import type { Frame } from '../time/frame.js';
import { fadeAlong, softEnds } from '../water/fade.js';

/** `whole`: it takes its row; a haze does not. */
export type Bar = { from: number; to: number; whole: boolean };

export type MilestoneEntry = Extract<Entry, { noun: 'milestone' }>;

export function barOf(entry: Entry, frame: Frame): Bar | null {
  if (entry.noun !== 'milestone' || entry.shape === 'point') return null;
  const [from, to] = [frame.along(entry.from), frame.along(entry.to)];
  const least = entry.shape === 'plan' ? 26 : 6;
  if (to - from < least) return null;
  return { from, to, whole: entry.shape !== 'haze' };
}

export function spanOf(entry: MilestoneEntry, bar: Bar, across: number, frame: Frame, dye: Dye | null): Span {
  const [from, to] = cut(bar, frame);
  const [start, end] = [soft(entry.softFrom, frame), soft(entry.softTo, frame)];
  const haze = entry.shape === 'haze';
  const knots = softEnds(bar.from, bar.to, start, end, haze ? 0.7 : 1);
  return {
    id: entry.id,
    dye,
    from: frame.at(from, across),
    to: frame.at(to, across),
    fade: fadeAlong(frame, knots),
    haze,
    faint: entry.faint,
    thickness: (haze ? 2 : 4) - (frame.orientation === 'right' ? 0 : haze ? 0.4 : 1),
  };
}

export function planOf(entry: MilestoneEntry, bar: Bar, across: number, frame: Frame, dye: Dye | null): Plan {
  const [from, to] = cut(bar, frame);
  const depth = planDepth(frame);
  const open = entry.softTo > 0;
  return {
    id: entry.id,
    dye,
    bar: frame.box(from, across - depth / 2, to - from, depth),
    fade: open ? fadeAlong(frame, softEnds(bar.from, bar.to, 0, soft(entry.softTo, frame))) : null,
    faint: entry.faint,
  };
}

function soft(days: number, { perDay }: Frame): number {
  const pixels = days * perDay;
  return days <= MONTH ? Math.min(pixels, 30) : pixels;
}

export function planDepth({ orientation }: Frame): number {
  return orientation === 'right' ? 12 : 10;
}

/** To what is laid out. */
export function cut(
  { from, to }: { from: number; to: number },
  { length, outside }: Frame,
): [number, number] {
  const start = clamp(from, -outside, length + outside);
  return [start, Math.max(start, Math.min(to, length + outside))];
}

const MONTH = 31;
