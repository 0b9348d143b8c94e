import type { Journey } from '@ullim/timeline/journey/journey';
import type { TimelineView } from '@ullim/types/timeline';
import { refDebounced } from '@vueuse/core';
import {
  computed,
  inject,
  provide,
  shallowRef,
  watch,
  type ComputedRef,
  type InjectionKey,
  type Ref,
  type WritableComputedRef,
} from 'vue';
import { useI18n } from 'vue-i18n';
import { signsIn, type Filter, type Sign } from './filter';
import type { Words } from './found-in-journey';
import { goalChoices, type GoalChoice } from './goal-choices';
import { ofGoals } from './of-goal';
import { useQuietPart } from './use-part';
import type { PlaceInTime } from './use-place';
import type { JourneyView } from './view-choice';

export type Filtering = {
  choices: ComputedRef<readonly GoalChoice[]>;
  goals: WritableComputedRef<string[]>;
  signs: WritableComputedRef<Sign[]>;
  /** As it is typed; what is shown follows after a moment. */
  text: Ref<string>;
  /** The signs there are to choose from. */
  offered: ComputedRef<Sign[]>;
  /** Whether there is more than one thing to choose. */
  offers: ComputedRef<boolean>;
  some: ComputedRef<boolean>;
  clear: () => void;
  /** Leaves the goals. */
  clearOthers: () => void;
  /** What finds, or what kept it from coming. */
  finding: ReturnType<typeof useQuietPart<typeof import('./found-in-journey')>>;
  /**
   * The journey toward the chosen goals, the words it says and what was found in them (null: nothing was asked). Undefined
   * when what finds did not come: all of it is not what was asked for.
   */
  view: ComputedRef<TimelineView | undefined>;
  words: ComputedRef<Words>;
  found: ComputedRef<ReadonlySet<string> | null>;
  /** The same journey with only what was found. */
  listed: ComputedRef<TimelineView | undefined>;
  /** With only what was found on its bands. */
  drawnIn: (journey: Journey) => Journey;
  /** How one comes closer to a goal, where there is a picture of it. */
  toGoal: ComputedRef<((id: string) => void) | null>;
};

const FILTER: InjectionKey<Filtering> = Symbol('filter');

/** The filter of the journey around it. */
export const useFilter = (): Filtering => inject(FILTER)!;

/** What of the journey is seen. The goals of an address that are no longer there filter nothing. */
export function provideFilter(
  whole: Readonly<Ref<TimelineView | undefined>>,
  { filter, window }: Pick<PlaceInTime, 'filter' | 'window'>,
  shown: Readonly<Ref<JourneyView>>,
  toGoal: (id: string) => void,
): Filtering {
  const { t } = useI18n();
  const choices = computed(() => (whole.value ? goalChoices(whole.value, t('timeline.noGoal')) : []));
  const change = (changes: Partial<Filter>) => (filter.value = { ...filter.value, ...changes });

  const offered = computed(() => (whole.value ? signsIn(whole.value) : []));
  const goals = computed({
    get: () => {
      // To know what there is to choose from takes a look at all of it.
      const { goals } = filter.value;
      return goals.length > 0
        ? choices.value.map(({ value }) => value).filter((id) => goals.includes(id))
        : [];
    },
    set: (chosen) => {
      change({ goals: chosen });
      // Other goals have another life to look at.
      window.value = null;
    },
  });
  const signs = computed({
    get: () => {
      const { signs } = filter.value;
      return signs.length > 0 ? offered.value.filter((sign) => signs.includes(sign)) : [];
    },
    set: (chosen) => change({ signs: chosen }),
  });

  const text = shallowRef(filter.value.text);
  const typed = refDebounced(text, 160);
  watch(typed, (now) => now !== filter.value.text && change({ text: now }));
  watch(
    () => filter.value.text,
    (now) => now !== typed.value && (text.value = now),
  );

  const finding = useQuietPart(
    () => import('./found-in-journey').then((finder) => ({ default: finder })),
    () => signs.value.length > 0 || filter.value.text !== '',
  );
  const { part: finder, missed } = finding;
  const view = computed(() =>
    missed.value
      ? undefined
      : whole.value && goals.value.length > 0
        ? ofGoals(whole.value, goals.value)
        : whole.value,
  );
  const words = computed(() => (view.value && finder.value?.wordsOf(view.value)) ?? []);
  const found = computed(
    () => finder.value?.foundIn(() => words.value, { signs: signs.value, text: filter.value.text }) ?? null,
  );

  const filtering: Filtering = {
    choices,
    goals,
    signs,
    text,
    offered,
    offers: computed(() => {
      // Of several goals one need not look further.
      const several = (whole.value?.goals.length ?? 0) > 1 || choices.value.length > 1;
      return several || offered.value.length > 0;
    }),
    some: computed(() => goals.value.length + signs.value.length > 0 || text.value.trim() !== ''),
    clearOthers: () => {
      text.value = '';
      change({ signs: [], text: '' });
    },
    clear: () => {
      text.value = '';
      if (goals.value.length > 0) window.value = null;
      change({ goals: [], signs: [], text: '' });
    },
    finding,
    view,
    words,
    found,
    listed: computed(() =>
      view.value && found.value ? finder.value?.onlyFound(view.value, found.value) : view.value,
    ),
    drawnIn: (journey) => (found.value && finder.value?.onlyWith(journey, found.value)) ?? journey,
    toGoal: computed(() => (shown.value === 'picture' ? toGoal : null)),
  };
  provide(FILTER, filtering);
  return filtering;
}
