import type { Window } from '@ullim/timeline/scene';
import { useDebounceFn } from '@vueuse/core';
import { onScopeDispose, shallowRef, watch, type ShallowRef } from 'vue';
import {
  onBeforeRouteLeave,
  useRoute,
  useRouter,
  type LocationQuery,
  type RouteLocationRaw,
} from 'vue-router';
import type { Filter } from './filter';
import { PLACE_KEYS, placeOf, queryOf } from './place';

export type PlaceInTime = {
  /** Null is the window the drawing opens with. */
  window: ShallowRef<Window | null>;
  /** With which lane the picture begins where there are more than it has room for; null is the first. */
  lane: ShallowRef<string | null>;
  filter: ShallowRef<Filter>;
  /** Goes to another page; the address left behind says where one was. */
  leaveTo: (to: RouteLocationRaw) => Promise<void>;
};

/**
 * The window and what one looks at, kept in the address without filling the history: coming back, or opening the
 * address elsewhere, shows the same.
 */
export function usePlace(): PlaceInTime {
  const route = useRoute();
  const router = useRouter();
  const { path } = route;
  const place = placeOf(route.query);
  const window = shallowRef(place.window);
  const lane = shallowRef(place.lane);
  const filter = shallowRef<Filter>(place);
  let written = saidIn(route.query);

  // Writing the address while another page is on its way would call that page off.
  let leaving = false;
  onBeforeRouteLeave(() => {
    leaving = true;
  });
  onScopeDispose(router.afterEach(() => (leaving = false)));

  async function write() {
    const now = queryOf({ ...filter.value, window: window.value, lane: lane.value });
    if (leaving || route.path !== path || isSame(now, written)) return;
    written = now;
    const others = Object.entries(route.query).filter(([key]) => !PLACE_KEYS.some((own) => own === key));
    await router.replace({ query: { ...Object.fromEntries(others), ...now } });
  }

  const writeSoon = useDebounceFn(write, 300);
  watch([window, lane, filter], writeSoon);
  // What is not understood leaves the address, and a year becomes its days.
  void writeSoon();
  watch(
    () => route.query,
    (query) => {
      const asked = placeOf(query);
      if (route.path !== path || isSame(queryOf(asked), written)) return;
      written = saidIn(query);
      window.value = asked.window;
      lane.value = asked.lane;
      filter.value = asked;
      void writeSoon();
    },
  );

  return {
    window,
    lane,
    filter,
    leaveTo: async (to) => {
      await write();
      await router.push(to);
    },
  };
}

/** As it stands there. */
const saidIn = (query: LocationQuery): object =>
  Object.fromEntries(PLACE_KEYS.flatMap((key) => (key in query ? [[key, query[key]]] : [])));

const isSame = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b);
