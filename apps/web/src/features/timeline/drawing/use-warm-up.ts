import { readJourney } from '@ullim/timeline/journey/journey';
import { layOutWith } from '@ullim/timeline/laying-out';
import { drawRough } from '@ullim/timeline/paint/draw-rough';
import { paintShapes } from '@ullim/timeline/paint/paint-canvas';
import { onMounted, type Ref } from 'vue';
import { useLocale } from '@/lib/locale';
import { NO_JOURNEY } from '../no-journey';
import { readInk } from './ink';
import { measureOnCanvas } from './measure';
import { useDrawingWords } from './words';

/** While a journey is on its way, a picture of nothing is made: fonts are found then, and code is made ready. */
export function useWarmUp(journey: Readonly<Ref<unknown>>): void {
  const words = useDrawingWords();
  const { locale } = useLocale();
  onMounted(() => {
    const context = document.createElement('canvas').getContext('2d');
    if (journey.value || !context) return;
    const look = { ...LOOK, words: words.value, locale: locale.value, measure: measureOnCanvas() };
    paintShapes(context, drawRough(layOutWith(readJourney(NO_JOURNEY), look, () => null)), readInk());
  });
}

/** The day of a journey of nothing is in it. */
const LOOK = {
  window: { first: -1_000, last: 1_000 },
  size: { width: 1_000, height: 500 },
  orientation: 'right',
} as const;
