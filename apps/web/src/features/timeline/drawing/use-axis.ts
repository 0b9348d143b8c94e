import { axisPlaceAt } from '@ullim/timeline/time/axis-place';
import type { Point, Scene } from '@ullim/timeline/scene';
import { computed, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useDateWords } from '@/features/journey/date-words';
import type { MovesInTime } from './use-moves';

/** The terms and years of the axis as places to go to: a press comes closer to one, another sees all again. */
export function useAxis(
  scene: Ref<Scene | null>,
  mouse: Ref<Point | null>,
  moves: Pick<MovesInTime, 'isAt' | 'toDaysOrBack'>,
) {
  const { t } = useI18n();
  const date = useDateWords();
  const placeAt = ([x, y]: Point) => scene.value && axisPlaceAt(scene.value, x, y);

  const pointed = computed(() => mouse.value && placeAt(mouse.value));
  const title = computed(() => {
    if (!pointed.value) return undefined;
    const { when, days } = pointed.value;
    return moves.isAt(days) ? t('timeline.seeAll') : t('timeline.comeTo', { name: date(when) });
  });

  /** Whether there was something to press. */
  function press(at: Point): boolean {
    const place = placeAt(at);
    if (place) moves.toDaysOrBack(place.days);
    return Boolean(place);
  }

  return { pointed, title, placeAt, press };
}
