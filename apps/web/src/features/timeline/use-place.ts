import type { Window } from '@ullim/timeline/scene';
import { useDebounceFn } from '@vueuse/core';
import { onScopeDispose, shallowRef, watch, type ShallowRef } from 'vue';
import { onBeforeRouteLeave, useRoute, useRouter, type RouteLocationRaw } from 'vue-router';
import { placeOf, queryOf, type PlaceQuery } from './place';

export type PlaceInTime = {
  /** Null is the window the drawing opens with. */
  window: ShallowRef<Window | null>;
  goal: ShallowRef<string | null>;
  /** Goes to another page; the address left behind says where one was. */
  leaveTo: (to: RouteLocationRaw) => Promise<void>;
};

/**
 * The window and the goal one looks at, kept in the address without filling the history: coming back, or opening the
 * address elsewhere, shows the same.
 */
export function usePlace(): PlaceInTime {
  const route = useRoute();
  const router = useRouter();
  const { path } = route;
  const place = placeOf(route.query);
  const window = shallowRef(place.window);
  const goal = shallowRef(place.goal);
  let written = queryOf(place);

  // Writing the address while another page is on its way would call that page off.
  let leaving = false;
  onBeforeRouteLeave(() => {
    leaving = true;
  });
  onScopeDispose(router.afterEach(() => (leaving = false)));

  async function write() {
    const now = queryOf({ window: window.value, goal: goal.value });
    if (leaving || route.path !== path || isSame(now, written)) return;
    written = now;
    const { from: _from, to: _to, goal: _goal, ...others } = route.query;
    await router.replace({ query: { ...others, ...now } });
  }

  watch([window, goal], useDebounceFn(write, 300));
  watch(
    () => route.query,
    (query) => {
      const asked = placeOf(query);
      if (route.path !== path || isSame(queryOf(asked), written)) return;
      written = queryOf(asked);
      [window.value, goal.value] = [asked.window, asked.goal];
    },
  );

  return {
    window,
    goal,
    leaveTo: async (to) => {
      await write();
      await router.push(to);
    },
  };
}

const isSame = (a: PlaceQuery, b: PlaceQuery) => a.from === b.from && a.to === b.to && a.goal === b.goal;
