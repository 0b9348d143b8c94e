import type { Journey } from '@ullim/timeline/journey/journey';
import type { MovedPlan } from '@ullim/timeline/moved-plan';
import type { Point, Window } from '@ullim/timeline/scene';
import type { Calendar } from '@ullim/types/account';
import type { HonestDate } from '@ullim/types/honest-date/edtf';
import type { MovedPart } from '@ullim/types/honest-date/move';
import type { MilestoneView } from '@ullim/types/milestone';
import { computed, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import type { Subjects } from '../subject';
import { usePlanActs } from './use-plan-acts';

/** A plan on its way: what it was, and what it will be when one lets it go. */
export type HeldPlan = {
  milestone: MilestoneView;
  part: MovedPart;
  from: HonestDate;
  to: HonestDate;
  by: 'mouse' | 'finger' | 'keys';
};

export type PlanInHand = {
  held: ShallowRef<HeldPlan | null>;
  /** Where the hand is that holds it; keys have none. */
  at: ShallowRef<Point | null>;
  /** Where it is brought to, as long as that is another time. */
  moved: () => MovedPlan | null;
  calendar: ComputedRef<Calendar>;
  planOf: (id: string) => MilestoneView | null;
  take: (milestone: MilestoneView, part: MovedPart, by: HeldPlan['by']) => void;
  bring: (to: HonestDate, part?: MovedPart) => void;
  letGo: () => void;
  putBack: () => void;
};

export function useHeldPlan(
  read: Ref<Journey>,
  subjects: Ref<Subjects>,
  window: () => Window,
  chosen: Ref<Window | null>,
): PlanInHand {
  const acts = usePlanActs();
  const held = shallowRef<HeldPlan | null>(null);
  const at = shallowRef<Point | null>(null);
  let opened = false;

  const moved = computed(() => {
    if (!held.value || held.value.from === held.value.to) return null;
    return { milestoneId: held.value.milestone.id, planned: held.value.to };
  });

  return {
    held,
    at,
    moved: () => moved.value,
    calendar: computed(() => read.value.calendar),
    planOf: (id) => {
      const subject = subjects.value.of('milestone', id);
      if (subject?.noun !== 'milestone') return null;
      const { milestone } = subject;
      return milestone.status === 'planned' && milestone.planned !== null ? milestone : null;
    },
    take: (milestone, part, by) => {
      const from = milestone.planned!;
      // The window a drawing opens with follows what is planned; under a hand it stays.
      opened = chosen.value === null;
      chosen.value = window();
      at.value = null;
      held.value = { milestone, part, from, to: from, by };
    },
    bring: (to, part = held.value!.part) => {
      if (held.value && (held.value.to !== to || held.value.part !== part))
        held.value = { ...held.value, to, part };
    },
    letGo: () => {
      if (!held.value) return;
      const { milestone, from, to } = held.value;
      if (from === to && opened) chosen.value = null;
      if (from !== to) void acts.move(milestone, to);
      held.value = null;
    },
    putBack: () => {
      if (!held.value) return;
      if (opened) chosen.value = null;
      held.value = null;
    },
  };
}
