import { hitTest } from '@ullim/timeline/hit-test';
import type { Box, Item, Point, Scene } from '@ullim/timeline/scene';
import { computed, onScopeDispose, shallowRef, type Ref } from 'vue';
import { itemOf } from '../subject';
import { distanceTo, goesTowards, type Way } from './towards';

/**
 * What is pointed at: under the mouse, or tapped. It stays while the mouse goes on to its card, whatever lies on the
 * way, and waits a moment before it goes.
 */
export function usePointed(scene: Ref<Scene | null>, card: () => Box | null) {
  const id = shallowRef<string | null>(null);
  const at = shallowRef<Point>([0, 0]);
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let way: Way | null = null;

  const itemAt = ([x, y]: Point, tolerance = 4): Item | null => {
    if (!scene.value || y < (scene.value.axis.ground?.height ?? 0)) return null;
    return hitTest(scene.value, x, y, tolerance);
  };

  function stay() {
    clearTimeout(resting);
    clearTimeout(leaving);
    leaving = undefined;
  }
  function forget() {
    stay();
    [id.value, way] = [null, null];
  }
  function point(place: Point | null, tolerance?: number): void {
    const item = place && itemAt(place, tolerance);
    if (!item || !place) {
      if (id.value !== null) leaving ??= setTimeout(forget, 140);
      return;
    }
    stay();
    [id.value, at.value, way] = [item.id, place, null];
  }
  /** The mouse moved to a place. */
  function follow(place: Point | null): void {
    clearTimeout(resting);
    if (!place || !isOnItsWay(place)) return point(place);
    stay();
    // Where it comes to rest it means what is there.
    resting = setTimeout(() => point(place), REST);
  }
  function isOnItsWay(place: Point): boolean {
    const box = told.value ? card() : null;
    if (!box || isStillOn(place)) return false;
    way ??= { left: at.value, nearest: distanceTo(box, at.value) };
    if (!goesTowards(box, way, place)) return false;
    way.nearest = Math.min(way.nearest, distanceTo(box, place));
    return true;
  }
  const isStillOn = (place: Point) =>
    itemAt(place)?.id === id.value &&
    (item.value?.noun !== 'goal' || isWithin(nameBox(item.value.id), place));
  onScopeDispose(stay);

  const item = computed(() => (scene.value && id.value !== null ? itemOf(scene.value, id.value) : null));
  /** A band is told of at its name; on its water it is only a place to press. */
  const told = computed(
    () => item.value !== null && (item.value.noun !== 'goal' || isWithin(nameBox(item.value.id), at.value)),
  );
  const box = computed<Box | null>(() => {
    if (!item.value) return null;
    if (item.value.noun !== 'goal') return item.value.boxes[0] ?? null;
    const [x, y] = at.value;
    return told.value ? nameBox(item.value.id) : { x: x - 8, y: y - 8, width: 16, height: 16 };
  });
  const nameBox = (goalId: string): Box | null =>
    scene.value?.labels.find(({ of }) => of.noun === 'goal' && of.id === goalId)?.box ?? null;

  return { id, item, box, told, itemAt, point, follow, stay, forget };
}

const isWithin = (box: Box | null, [x, y]: Point): boolean =>
  box !== null && x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;

/** Milliseconds. */
const REST = 180;
