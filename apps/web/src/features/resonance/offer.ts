import { useQueryCache } from '@pinia/colada';
import type { GoalView } from '@ullim/types/goal';
import { shallowRef, type ShallowRef } from 'vue';
import { goalsQuery } from '@/features/goal/queries';
import { goalsToAsk } from './goals-to-ask';
import { handsFromNow } from './hands';
import { rememberOffered, wasOffered } from './offered-before';
import { readingsQuery } from './queries';

/** What has just happened, and the goals it was about. `name` tells one occasion from the next: it is offered once. */
export type Happened = {
  name: string;
  occasion: { milestoneId: string } | { reflectionId: string };
  goalIds: readonly (string | null)[];
};

/** `left`: the person has gone on to do something else since. */
export type Offer = Pick<Happened, 'name' | 'occasion'> & { goals: GoalView[]; left: () => boolean };

const offered = shallowRef<Offer | null>(null);

/** The offer that `ReadingOffer` shows. */
export const useOffered = (): Readonly<ShallowRef<Offer | null>> => offered;

export function endOffer(name?: string): void {
  if (name === undefined || offered.value?.name === name) offered.value = null;
}

/**
 * Offers to say how strongly the goals of what happened echo now: once for each occasion, and never in the way. To be
 * called when the page that follows is there, because going on to another page lets it pass.
 */
export function useReadingOffer() {
  const cache = useQueryCache();
  return async ({ name, occasion, goalIds }: Happened): Promise<void> => {
    if (wasOffered(name)) return;
    const left = handsFromNow();
    const [goals, readings] = await Promise.all([
      cache.refresh(cache.ensure(goalsQuery)).then(({ data }) => data ?? []),
      cache.refresh(cache.ensure(readingsQuery)).then(({ data }) => data ?? []),
    ]).catch(() => [[], []]);
    const asked = goalsToAsk(goalIds, goals, readings, occasion);
    if (asked.length === 0) return;
    rememberOffered(name);
    offered.value = { name, occasion, goals: asked, left };
  };
}
