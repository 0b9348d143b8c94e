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

/**
 * The journey with nothing in it but what was found; goals stay, with the spells that were, and so do the hours studied
 * for milestones that were. Those for a goal alone say no words and bear no sign: they are there when one chooses goals.
 */
export function onlyFound(view: TimelineView, found: ReadonlySet<string>): TimelineView {
  const wasFound = ({ id }: { id: string }) => found.has(id);
  return {
    ...view,
    goals: view.goals.map((goal) => ({ ...goal, spells: goal.spells.filter(wasFound) })),
    milestones: view.milestones.filter(wasFound),
    reflections: view.reflections.filter(wasFound),
    readings: view.readings.filter(wasFound),
    decisions: view.decisions.filter(wasFound),
    pivots: view.pivots.filter(wasFound),
    reviews: view.reviews.filter(wasFound),
    study: view.study.filter(({ milestoneId }) => milestoneId !== null && found.has(milestoneId)),
  };
}
