import { draw, drawWordless } from '@ullim/timeline/draw';
import type { Journey } from '@ullim/timeline/journey';
import { layOut, type LayoutOptions } from '@ullim/timeline/layout';
import { withPlanMoved, type MovedPlan } from '@ullim/timeline/moved-plan';
import { paintShapes, stampsFor } from '@ullim/timeline/paint-canvas';
import type { Orientation, Scene, Size, Window } from '@ullim/timeline/scene';
import { useDevicePixelRatio, useElementSize, useTimeoutFn } from '@vueuse/core';
import {
  computed,
  onScopeDispose,
  ref,
  shallowRef,
  watch,
  type ComputedRef,
  type Ref,
  type ShallowRef,
} from 'vue';
import { useLocale } from '@/lib/locale';
import { useLetters } from './fonts';
import { isSame, passingBy, REST, SLOW, type Drawn, type Sight } from './haste';
import { useInk } from './ink';
import { measureOnCanvas } from './measure';
import { opening } from './opening';
import { useWidening } from './use-widening';
import { useDrawingWords } from './words';

export type River = {
  scene: ShallowRef<Scene | null>;
  window: ComputedRef<Window>;
  orientation: ComputedRef<Orientation>;
  size: ComputedRef<Size>;
  /** How far the lanes are moved under the standing axis. */
  scroll: Ref<number>;
};

/** How the drawing stands on its page. */
export type Look = Pick<LayoutOptions, 'margin' | 'footEnd' | 'gap' | 'strip'>;

/** Under this width time runs down. */
const NARROW = 640;

/** The scene of what is seen, laid out and painted once in a frame, and only when something changed. */
export function useRiver(
  journey: Ref<Journey>,
  chosen: Ref<Window | null>,
  room: Readonly<Ref<HTMLElement | null>>,
  canvas: Readonly<Ref<HTMLCanvasElement | null>>,
  look: () => Look,
  /** With which one begins, where less of it is drawn. */
  whole: Ref<Journey> = journey,
  moved: () => MovedPlan | null = () => null,
): River {
  const { width, height } = useElementSize(room);
  const { pixelRatio } = useDevicePixelRatio();
  const { locale } = useLocale();
  const words = useDrawingWords();
  const ink = useInk();
  const shown = useWidening(journey);
  const letters = useLetters(journey);
  const measure = computed(() => (void letters.version.value, measureOnCanvas()));
  const scroll = ref(0);
  const scene = shallowRef<Scene | null>(null);

  const size = computed(() => ({ width: Math.floor(width.value), height: Math.floor(height.value) }));
  const orientation = computed<Orientation>(() => (size.value.width < NARROW ? 'down' : 'right'));
  const window = computed(() => {
    const { width, height } = size.value;
    return (
      chosen.value ?? opening(whole.value, orientation.value, orientation.value === 'right' ? width : height)
    );
  });

  const stamps = computed(() => (void letters.version.value, stampsFor(ink.value, pixelRatio.value)));
  let last: Drawn | null = null;
  let atRest = false;
  let slow = false;
  const rest = useTimeoutFn(
    () => {
      atRest = true;
      drawSoon();
    },
    REST,
    { immediate: false },
  );

  function drawFrame() {
    frame = 0;
    if (!canvas.value || size.value.width === 0 || size.value.height === 0) return;
    const sight: Sight = {
      window: window.value,
      size: size.value,
      orientation: orientation.value,
      scroll: scroll.value,
      ...look(),
      words: words.value,
      locale: locale.value,
      measure: measure.value,
    };
    const begun = performance.now();
    const passed = atRest ? null : passingBy(last, shown.value, sight);
    const passing = passed && { ...passed, spare: slow };
    if (!last || atRest || !isSame(last, shown.value, sight))
      last = { journey: shown.value, sight, scene: layOut(shown.value, { ...sight, passing }) };
    const plan = moved();
    scene.value = plan ? withPlanMoved(last.scene, shown.value, sight, plan) : last.scene;
    // The river does not wait for the letters it is described in.
    const written = letters.read(scene.value);
    const context = readyFor(scene.value.size, canvas.value, pixelRatio.value);
    if (context) {
      const shapes = written ? draw(scene.value) : drawWordless(scene.value);
      paintShapes(context, shapes, ink.value, passing ? stamps.value : undefined);
    }
    // Until one rests: strings that come and go would flicker.
    slow = passing !== null && (slow || performance.now() - begun > SLOW);
    if (passing) rest.start();
    else if (atRest) rest.stop();
    atRest = false;
    noteOnce('river drawn');
    if (written) noteOnce('river written');
  }

  let frame = 0;
  const drawSoon = () => (frame ||= requestAnimationFrame(drawFrame));
  watch(
    [shown, window, size, orientation, scroll, look, moved, words, locale, measure, ink, pixelRatio, canvas],
    drawSoon,
    { immediate: true, flush: 'sync' },
  );
  onScopeDispose(() => cancelAnimationFrame(frame));

  return { scene, window, orientation, size, scroll };
}

/** The canvas as large as the picture, in the pixels of the screen. */
function readyFor({ width, height }: Size, canvas: HTMLCanvasElement, ratio: number) {
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) return null;
  const [wide, tall] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== wide || canvas.height !== tall) {
    canvas.width = wide;
    canvas.height = tall;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  return context;
}

/** For the browser's own tools; `npm run bench -- timeline` measures to it. */
function noteOnce(name: string): void {
  if (performance.getEntriesByName(name).length === 0) performance.mark(name);
}
