import { draw, drawRough, drawWordless } from '@ullim/timeline/paint/draw';
import type { Journey } from '@ullim/timeline/journey/journey';
import { layOutWith, type LayoutOptions } from '@ullim/timeline/laying-out';
import { paintShapes } from '@ullim/timeline/paint/paint-canvas';
import type { Orientation, Scene, Size, Window } from '@ullim/timeline/scene';
import { fitLively } from '@ullim/timeline/time/window';
import { useDevicePixelRatio, useTimeoutFn } from '@vueuse/core';
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
import { along, fetchAlong } from './use-going-along';
import { useInk } from './ink';
import { isLarge, isMoved, isOf, isSame, type Drawn, type Moved, type Sight } from './sight';
import { measureOnCanvas } from './measure';
import { opening } from './opening';
import { fetchPen, pen, penMissed } from './pen';
import { readyFor } from './ready-canvas';
import { useIdle } from './use-idle';
import { useRoom } from './use-room';
import { useWidening } from './use-widening';
import { useDrawingWords } from './words';

export type River = {
  scene: ShallowRef<Scene | null>;
  window: ComputedRef<Window>;
  orientation: ComputedRef<Orientation>;
  size: Readonly<Ref<Size>>;
  /** How far the lanes are moved under the standing axis. */
  scroll: Ref<number>;
};

/** How the drawing stands on its page. */
export type Look = Pick<LayoutOptions, 'margin' | 'taken' | 'footEnd' | 'gap' | 'strip'>;

/** Under this width time runs down. */
export const NARROW = 640;
/** Milliseconds after the last move at which a picture is worked out whole again. */
const REST = 150;
/** How much of a picture is laid out ahead beside it, on either side. */
const AHEAD = 0.5;
/** Milliseconds for which a part of the picture may stay empty while one moves fast. */
const PATIENCE = 600;
/** Pictures one may come back to while one moves. */
const KEPT = 3;

/** The scene of what is seen, laid out and painted once in a frame, and only when something changed. */
export function useRiver(
  journey: Ref<Journey>,
  chosen: Ref<Window | null>,
  room: Readonly<Ref<HTMLElement | null>>,
  canvas: Readonly<Ref<HTMLCanvasElement | null>>,
  look: () => Look,
  /** With which one begins, where less of it is drawn. */
  whole: Ref<Journey> = journey,
  /** Moves what one has in hand. */
  moved: () => Moved | null = () => null,
  /** What must be found in it while it is moved: what has the focus or is told of. */
  held: () => ReadonlySet<string> = () => new Set(),
): River {
  const size = useRoom(room);
  const { pixelRatio } = useDevicePixelRatio();
  const { locale } = useLocale();
  const words = useDrawingWords();
  const ink = useInk();
  const shown = useWidening(journey);
  const letters = useLetters(journey);
  const measure = computed(() => (void letters.version.value, measureOnCanvas()));
  const scroll = ref(0);
  const scene = shallowRef<Scene | null>(null);

  const orientation = computed<Orientation>(() => (size.value.width < NARROW ? 'down' : 'right'));
  const lively = computed(() => fitLively(whole.value));
  const window = computed(() => {
    if (chosen.value) return chosen.value;
    const { width, height } = size.value;
    const length = orientation.value === 'right' ? width : height;
    return opening(whole.value, orientation.value, length, lively.value);
  });

  const stamps = computed(
    () => (void letters.version.value, along.value?.stampsFor(ink.value, pixelRatio.value)),
  );
  // A strip is not moved: nothing is made ready for that.
  const large = computed(() => !look().strip && isLarge(shown.value));
  let last: Drawn | null = null;
  /** The latest first. */
  let before: Drawn[] = [];
  let wholeAt = 0;
  /** Whether the picture one began with has its words. */
  let begun = false;
  let atRest = false;
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
    if (!large.value || !begun || atRest || !goesAlong(canvas.value, sight)) drawWhole(canvas.value, sight);
    if (!begun) return;
    if (large.value) (atRest ? readySoon : rest.start)();
    atRest = false;
  }

  /** Whether what was drawn could be moved instead of being worked out anew: a large journey takes longer than a frame. */
  function goesAlong(paper: HTMLCanvasElement, sight: Sight): boolean {
    if (!along.value || !last || moved()) return false;
    if (last.journey === shown.value && !isMoved(last.sight, sight)) return false;
    const { adrift, paintAdrift } = along.value;
    const across = (drawn: Drawn) => drawn.sight.scroll - sight.scroll;
    const ways = before.flatMap((drawn) => {
      if (!isOf(drawn, shown.value, sight)) return [];
      const way = adrift(drawn.scene, shown.value, sight, across(drawn), held());
      return way ? [{ drawn, way }] : [];
    });
    const best = ways.find(({ way }) => way.covered === 1) ?? ways[0];
    // What is not covered stays empty for a moment, or one would come to a halt at every step.
    if (!best || (best.way.covered < 1 && performance.now() - wholeAt > PATIENCE)) return false;
    const context = readyFor(best.way.scene.size, paper, pixelRatio.value);
    const plate = context && plateOf(best.drawn);
    if (!plate || !stamps.value) return false;
    paintAdrift(context, plate, best.way, ink.value, stamps.value);
    scene.value = best.way.scene;
    return true;
  }

  function drawWhole(paper: HTMLCanvasElement, sight: Sight) {
    // The first picture of much comes sooner without what lies beside it, and before its strings and words.
    const rough = large.value && last === null;
    const begins = rough || pen.value === null;
    const outside = large.value && begun ? AHEAD * Math.max(sight.size.width, sight.size.height) : undefined;
    if (!last || !isSame(last, shown.value, sight) || (outside && last.scene.outside < outside)) {
      const scene = layOutWith(shown.value, { ...sight, outside }, () => pen.value);
      last = { journey: shown.value, sight, scene, plate: null };
      before = outside ? [last, ...before].slice(0, KEPT) : [];
    }
    wholeAt = performance.now();
    const plan = moved();
    const now = plan ? plan(last.scene, shown.value, sight) : last.scene;
    // The river does not wait for the letters it is described in.
    const written = !rough && (pen.value !== null || penMissed.value) && letters.read(now);
    const context = readyFor(now.size, paper, pixelRatio.value);
    const drawing = rough ? drawRough : written ? draw : drawWordless;
    if (context) paintShapes(context, drawing(now), ink.value);
    noteOnce('river drawn');
    // What it takes to ask for it need not be waited for.
    if (pen.value === null && !penMissed.value) setTimeout(fetchPen);
    if (rough) return void drawSoon();
    if (begins) return void (penMissed.value && (scene.value = now));
    begun = true;
    if (large.value && !along.value) fetchAlong();
    scene.value = now;
    if (written) noteOnce('river written');
  }

  const plateOf = (drawn: Drawn) => {
    if (drawn.plate?.ink !== ink.value)
      drawn.plate = along.value?.flowPlateOf(drawn.scene, ink.value, pixelRatio.value) ?? null;
    return drawn.plate;
  };
  // So that nothing has to be painted first when one begins to move.
  const readySoon = useIdle(() => last && before[0] === last && plateOf(last));

  let frame = 0;
  const drawSoon = () => (frame ||= requestAnimationFrame(drawFrame));
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
      pen,
      penMissed,
      ink,
      pixelRatio,
      canvas,
    ],
    drawSoon,
    { immediate: true, flush: 'sync' },
  );
  onScopeDispose(() => cancelAnimationFrame(frame));

  return { scene, window, orientation, size, scroll };
}

/** For the browser's own tools; `npm run bench -- timeline` measures to it. */
function noteOnce(name: string): void {
  if (performance.getEntriesByName(name).length === 0) performance.mark(name);
}
