import type { Journey } from '@ullim/timeline/journey/journey';
import { lifeOfLane } from '@ullim/timeline/time/life';
import { stopsOf, type Stop } from '@ullim/timeline/journey/walk';
import type { Window } from '@ullim/timeline/scene';
import { refDebounced } from '@vueuse/core';
import { computed, shallowRef, watch, type Ref } from 'vue';
import { pageOf, type Subject, type Subjects } from '../subject';

/**
 * The links one walks with Tab, in the order of time. Only those around the place one is at are in the page, so that the
 * browser's own walking, reading aloud and opening work however long the journey is.
 */
export function useWalk(journey: Ref<Journey>, subjects: Ref<Subjects>, window: Ref<Window>) {
  const stops = computed(() => stopsOf(journey.value));
  const focused = shallowRef<string | null>(null);
  /** Whether the card of what has the focus was closed. */
  const closed = shallowRef(false);
  watch(focused, () => (closed.value = false), { flush: 'sync' });
  const settled = refDebounced(window, 250);
  const days = computed(() => new Map(stops.value.map(({ id, day }) => [id, day])));

  // Between two links nothing has the focus: what it goes to must not leave the page meanwhile.
  const visited = shallowRef<string | null>(null);
  watch(focused, (id) => (visited.value = id ?? visited.value), { flush: 'sync' });
  watch(settled, () => (visited.value = focused.value));

  const near = computed(() => {
    const at = stops.value.findIndex(({ id }) => id === (focused.value ?? visited.value));
    if (at !== -1) return stops.value.slice(Math.max(0, at - AROUND), at + AROUND + 1);
    // One comes in at the first that is seen.
    const seen = stops.value.findIndex(({ day }) => day !== null && day >= settled.value.first);
    return stops.value.slice(Math.max(0, seen), Math.max(0, seen) + AROUND + 1);
  });
  const links = computed(() => {
    return [...goalStops(journey.value), ...near.value].flatMap(({ noun, id }) => {
      const subject = subjects.value.of(noun, id);
      return subject ? [{ subject, to: pageOf(subject)! }] : [];
    });
  });

  /** Of a goal, the day of its life that is nearest to what one sees. */
  function dayOf({ noun, id }: Subject): number | null {
    if (noun !== 'goal') return days.value.get(id) ?? null;
    const lane = journey.value.lanes.find((each) => each.id === id);
    const life = lane && lifeOfLane(lane, journey.value.today);
    const middle = (window.value.first + window.value.last) / 2;
    return life ? Math.max(life.first, Math.min(life.last, middle)) : null;
  }

  return { links, focused, closed, dayOf };
}

const goalStops = ({ lanes }: Journey): { noun: Stop['noun'] | 'goal'; id: string }[] =>
  lanes.flatMap(({ goal }) => (goal ? [{ noun: 'goal' as const, id: goal.id }] : []));

const AROUND = 12;
