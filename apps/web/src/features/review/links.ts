import type { TimelineView } from '@ullim/types/timeline';
import type { FactsShown } from './read-facts';

/** A post of a review points to what it tells of, as far as that is still there. */
export function linksOf(facts: FactsShown | null, journey: TimelineView | undefined) {
  const isThere = (nouns: readonly { id: string }[] = [], id: string) => nouns.some((each) => each.id === id);
  const told = facts ? [...facts.done, ...facts.begun, ...facts.setAside] : [];
  return {
    milestoneIds: told.map(({ id }) => id).filter((id) => isThere(journey?.milestones, id)),
    goalIds: (facts?.goals ?? [])
      .map(({ id }) => id)
      .filter((id) => isThere(journey?.goals, id) && facts && isToldOf(id, facts)),
  };
}

/** An active goal of which nothing was found is listed all the same. */
const isToldOf = (goal: string, facts: FactsShown): boolean =>
  [...facts.done, ...facts.begun, ...facts.setAside, ...facts.study.byGoal].some(
    ({ goalId }) => goalId === goal,
  ) || facts.resonance.some(({ goalId, now }) => goalId === goal && now !== null);
