import { hitTest } from '@ullim/timeline/hit-test';
import type { Box, Item, Point, Scene } from '@ullim/timeline/scene';
import { computed, onScopeDispose, shallowRef, type Ref } from 'vue';
import { itemOf } from '../subject';

/**
 * What is pointed at: under the mouse, or tapped. It waits a moment before it goes, so that one can move onto its card.
 */
export function usePointed(scene: Ref<Scene | null>) {
  const id = shallowRef<string | null>(null);
  const at = shallowRef<Point>([0, 0]);
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const itemAt = ([x, y]: Point, tolerance = 4): Item | null => {
    if (!scene.value || y < (scene.value.axis.ground?.height ?? 0)) return null;
    return hitTest(scene.value, x, y, tolerance);
  };

  function stay() {
    clearTimeout(leaving);
    leaving = undefined;
  }
  function forget() {
    stay();
    id.value = null;
  }
  function point(place: Point | null, tolerance?: number) {
    const item = place && itemAt(place, tolerance);
    if (!item || !place) {
      if (id.value !== null) leaving ??= setTimeout(forget, 140);
      return null;
    }
    stay();
    [id.value, at.value] = [item.id, place];
    return item;
  }
  onScopeDispose(stay);

  const item = computed(() => (scene.value && id.value !== null ? itemOf(scene.value, id.value) : null));
  /** A band is told of at its name; on its water it is only a place to press. */
  const told = computed(() => item.value?.noun !== 'goal' || isWithin(nameBox(item.value.id), at.value));
  const box = computed<Box | null>(() => {
    if (!item.value) return null;
    if (item.value.noun !== 'goal') return item.value.boxes[0] ?? null;
    const [x, y] = at.value;
    return told.value ? nameBox(item.value.id) : { x: x - 8, y: y - 8, width: 16, height: 16 };
  });
  const nameBox = (goalId: string): Box | null =>
    scene.value?.labels.find(({ of }) => of.noun === 'goal' && of.id === goalId)?.box ?? null;

  return { id, item, box, told, itemAt, point, stay, forget };
}

const isWithin = (box: Box | null, [x, y]: Point): boolean =>
  box !== null && x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
