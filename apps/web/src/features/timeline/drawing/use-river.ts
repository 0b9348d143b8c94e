import type { Ink } from '@ullim/timeline/ink';
import type { Journey } from '@ullim/timeline/journey';
import { layOut, type LayoutOptions } from '@ullim/timeline/layout';
import { withPlanMoved, type MovedPlan } from '@ullim/timeline/moved-plan';
import { paintCanvas, stampsFor } from '@ullim/timeline/paint-canvas';
import type { Orientation, Scene, Size, Window } from '@ullim/timeline/scene';
import type { Stamps } from '@ullim/timeline/stamps';
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
import { isSame, passingBy, REST, type Drawn, type Sight } from './haste';
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
  let marked = false;
  const rest = useTimeoutFn(
    () => {
      atRest = true;
      drawSoon();
    },
    REST,
    { immediate: false },
  );

  function draw() {
    frame = 0;
    if (!canvas.value || !letters.ready.value || size.value.width === 0 || size.value.height === 0) return;
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
    const passing = atRest ? null : passingBy(last, shown.value, sight);
    if (!last || atRest || !isSame(last, shown.value, sight))
      last = { journey: shown.value, sight, scene: layOut(shown.value, { ...sight, passing }) };
    const plan = moved();
    scene.value = plan ? withPlanMoved(last.scene, shown.value, sight, plan) : last.scene;
    letters.read(scene.value);
    paint(canvas.value, scene.value, ink.value, pixelRatio.value, passing ? stamps.value : undefined);
    if (passing) rest.start();
    else if (atRest) rest.stop();
    atRest = false;
    if (!marked) performance.mark('river written');
    marked = true;
  }

  let frame = 0;
  const drawSoon = () => (frame ||= requestAnimationFrame(draw));
  watch(
    [
      shown,
      window,
      size,
      orientation,
      scroll,
      look,
      moved,
      words,
      locale,
      measure,
      ink,
      pixelRatio,
      letters.ready,
      canvas,
    ],
    drawSoon,
    { immediate: true, flush: 'sync' },
  );
  onScopeDispose(() => cancelAnimationFrame(frame));

  return { scene, window, orientation, size, scroll };
}

export function paint(
  canvas: HTMLCanvasElement,
  scene: Scene,
  ink: Ink,
  ratio: number,
  stamps?: Stamps,
): void {
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) return;
  const { width, height } = scene.size;
  const [wide, tall] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== wide || canvas.height !== tall) {
    canvas.width = wide;
    canvas.height = tall;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  paintCanvas(context, scene, ink, stamps);
}
