import { dayNumber } from '@ullim/types/honest-date/day';
import { daysMeant } from '@ullim/types/honest-date/days';
import { movableParts, moveBySteps, type MovedPart } from '@ullim/types/honest-date/move';
import { useEventListener } from '@vueuse/core';
import { nextTick, onScopeDispose, shallowRef, watch, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useDateWords } from '@/features/journey/date-words';
import type { PlanInHand } from './use-held-plan';

/**
 * A plan that has the focus is moved with Alt and the arrows, its end with Shift, too. It is let go with Alt, so that
 * one move may have many steps and is taken back at once.
 */
export function usePlanKeys(
  hand: PlanInHand,
  focused: Ref<string | null>,
  paper: Readonly<Ref<HTMLElement | null>>,
  show: (day: number) => void,
) {
  const { t } = useI18n();
  const date = useDateWords();
  /** What is said of the last step, for who does not see it. */
  const said = shallowRef('');
  /** What was moved last, as long as one stays with the keys. */
  const walked = shallowRef<string | null>(null);

  /** Whether the key moved a plan. */
  function press(event: KeyboardEvent): boolean {
    const steps = STEPS[event.key];
    if (!event.altKey || event.ctrlKey || event.metaKey || steps === undefined) return false;
    const plan = focused.value === null ? null : hand.planOf(focused.value);
    if (!plan || (hand.held.value && hand.held.value.by !== 'keys')) return false;
    move(event.shiftKey ? 'end' : 'whole', steps, () => hand.take(plan, 'whole', 'keys'));
    return true;
  }

  function move(part: MovedPart, steps: number, take: () => void) {
    if (!hand.held.value) take();
    const { to: from } = hand.held.value!;
    const to = moveBySteps(from, part, steps, hand.calendar.value);
    hand.bring(to ?? from, part);
    if (to !== null) {
      const { startFirst, endLast } = daysMeant(to, hand.calendar.value);
      show(dayNumber((part === 'end' && endLast) || startFirst));
      said.value = date(to);
    } else said.value = t(`timeline.plans.${movableParts(from).includes(part) ? 'noFurther' : 'openEnd'}`);
  }

  function letGo() {
    if (hand.held.value?.by !== 'keys') return;
    walked.value = hand.held.value.milestone.id;
    said.value = '';
    hand.letGo();
  }

  useEventListener(document, 'keyup', ({ key }) => {
    if (key === 'Alt') letGo();
  });
  useEventListener(window, 'blur', letGo);
  onScopeDispose(letGo);
  useEventListener(document, 'pointerdown', () => (walked.value = null));
  watch(focused, (id) => {
    if (id !== hand.held.value?.milestone.id) letGo();
    if (id !== null && id !== walked.value) walked.value = null;
  });
  useEventListener(
    document,
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !hand.held.value) return;
      event.preventDefault();
      event.stopPropagation();
      said.value = date(hand.held.value.from);
      hand.putBack();
    },
    { capture: true },
  );

  // A plan that moved past others comes to stand elsewhere among the links, which takes the focus from it.
  watch(
    () => walked.value !== null && hand.planOf(walked.value),
    async () => {
      if (walked.value === null || document.activeElement !== document.body) return;
      focused.value = walked.value;
      await nextTick();
      paper.value
        ?.querySelector<HTMLElement>(`a[data-id="${focused.value}"]`)
        ?.focus({ preventScroll: true });
    },
    { flush: 'post' },
  );

  return { press, said };
}

const STEPS: Record<string, 1 | -1 | undefined> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
};
