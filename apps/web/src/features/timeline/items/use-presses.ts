import type { Point } from '@ullim/timeline/scene';
import { matches } from '@/lib/shortcut';
import { useRoute, type RouteLocationRaw } from 'vue-router';
import type { Ref } from 'vue';
import type { useAxis } from '../drawing/use-axis';
import type { usePointed } from '../drawing/use-pointed';
import { pageOf, type Subject, type Subjects } from '../subject';
import type { Drawing } from './drawing';
import type { useTold } from './use-told';

/**
 * What a press on the drawing does: it opens what lies there, comes closer to a crowd or tells of one that no closer look
 * would part, comes closer to a place on the axis, or goes to the list of what has no date.
 */
export function usePresses(
  drawing: Pick<Drawing, 'river' | 'moves' | 'paper' | 'scroller' | 'byFinger'>,
  subjects: Ref<Subjects>,
  pointed: ReturnType<typeof usePointed>,
  axis: ReturnType<typeof useAxis>,
  { told, meant }: Pick<ReturnType<typeof useTold>, 'told' | 'meant'>,
  closed: Ref<boolean>,
  open: (to: RouteLocationRaw) => void,
) {
  const route = useRoute();
  const { moves, paper, scroller, byFinger } = drawing;
  const { scene, orientation } = drawing.river;

  const list = {
    // Read when one goes: only then does the address say where one is.
    get query() {
      return { ...route.query, view: 'list' };
    },
    hash: '#sometime',
  };

  function choose(subject: Subject) {
    if (subject.noun === 'several') {
      if (subject.ofOneDay) return;
      pointed.forget();
      if (subject.days) moves.toDays(subject.days);
      else open(list);
      return;
    }
    open(pageOf(subject)!);
  }

  function click(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const place = placeIn(event);
    const touch = byFinger();
    // A finger that hits a name of the axis means it, and not what is near.
    const onAxis = touch && axis.placeAt(place) !== null && !pointed.itemAt(place, 0);
    const item = onAxis ? null : pointed.itemAt(place, touch ? 14 : 4);
    if (!item || !scene.value) {
      pointed.forget();
      // The second press of two in one place would see all again.
      return void (event.detail < 2 && axis.press(place));
    }
    event.preventDefault();
    const again = pointed.id.value === item.id;
    const subject = subjects.value.ofItem(item, scene.value);
    const closer = subject?.noun === 'several' && !subject.ofOneDay;
    if (touch && !again && !closer) return void pointed.point(place, 14);
    if (subject) choose(subject);
  }

  /** Closer to where there is only paper; farther with Shift. */
  function clickTwice(event: MouseEvent) {
    const place = placeIn(event);
    if (!scroller.value?.contains(event.target as Node) || pointed.itemAt(place) || axis.placeAt(place))
      return;
    moves.zoomStepAt(event.shiftKey ? 1 / CLOSER : CLOSER, place[orientation.value === 'right' ? 0 : 1]);
  }

  /** Whether the key meant something. */
  function press(event: KeyboardEvent): boolean {
    const goal = meant.value && 'goal' in meant.value ? meant.value.goal : null;
    if (event.key === 'Escape') {
      // The keyboard stays on what the card told of; pressed again, it leaves that.
      if (!told.value) paper.value?.focus();
      closed.value = true;
      pointed.forget();
    } else if (event.key === ' ' && closed.value) closed.value = false;
    else if (goal && matches(event, 'g')) moves.toGoalOrBack(goal.id);
    else return false;
    return true;
  }

  const placeIn = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = paper.value!.getBoundingClientRect();
    return [clientX - left, clientY - top];
  };

  return { choose, click, clickTwice, press };
}

const CLOSER = 2;
