import { KINDS, type Kind } from '@ullim/types/milestone-details';
import type { TimelineView } from '@ullim/types/timeline';

/** What the shapes of a journey stand for: the kinds of milestones, and what one wrote or chose. */
export const INK_SIGNS = ['reflection', 'decision', 'pivot', 'review'] as const;
export const SIGNS = [...KINDS, ...INK_SIGNS] as const;
export type InkSign = (typeof INK_SIGNS)[number];
export type Sign = Kind | InkSign;

export const isInk = (sign: Sign): sign is InkSign => INK_SIGNS.some((ink) => ink === sign);

/** What of a journey one wants to see. Empty is all of it. */
export type Filter = { goals: readonly string[]; signs: readonly Sign[]; text: string };

/** The shapes there are in a journey, in the order of its legend. */
export function signsIn({ milestones, reflections, decisions, pivots, reviews }: TimelineView): Sign[] {
  const there = new Set<Sign>(milestones.map(({ details }) => details.kind));
  if (reflections.some(({ keptAt }) => keptAt)) there.add('reflection');
  if (decisions.some(({ choice }) => choice)) there.add('decision');
  if (pivots.length > 0) there.add('pivot');
  if (reviews.some(({ keptAt }) => keptAt)) there.add('review');
  return SIGNS.filter((sign) => there.has(sign));
}
