import { drawRough } from '@ullim/timeline/paint/draw-rough';
import type { Adrift } from '@ullim/timeline/adrift';
import type { Journey } from '@ullim/timeline/journey/journey';
import { layOutWith } from '@ullim/timeline/laying-out';
import { paintShapes } from '@ullim/timeline/paint/paint-canvas';
import type { Scene } from '@ullim/timeline/scene';
import { useDevicePixelRatio, useTimeoutFn } from '@vueuse/core';
import { computed, onScopeDispose, shallowRef, watch, type Ref, type ShallowRef } from 'vue';
import type { Letters } from './use-letters';
import { useInk } from './ink';
import { fetchPen, pen, penMissed } from './pen';
import type { Plates } from './plates';
import { readyFor } from './ready-canvas';
import { isLarge, isSame, type Drawn, type Moved, type Sight } from './sight';
import { along, fetchAlong } from './use-going-along';
import { useIdle } from './use-idle';

/** Milliseconds after the last move at which a picture is worked out whole again. */
const REST = 150;
/** How much of a picture is laid out ahead beside it, on either side. */
const AHEAD = 0.5;
/** Milliseconds for which a part of the picture may stay empty while one moves fast. */
const PATIENCE = 600;
/** Pictures one may come back to while one moves. */
const KEPT = 3;

/** Lays out and paints what is seen, once in a frame and only when something changed. Null as long as there is no room. */
export function useFrames({
  shown,
  sight: seen,
  canvas,
  letters,
  moved,
  held,
}: {
  shown: Readonly<Ref<Journey>>;
  sight: Readonly<Ref<Sight | null>>;
  canvas: Readonly<Ref<HTMLCanvasElement | null>>;
  letters: Letters;
  moved: () => Moved | null;
  held: () => ReadonlySet<string>;
}): ShallowRef<Scene | null> {
  const scene = shallowRef<Scene | null>(null);
  const { pixelRatio } = useDevicePixelRatio();
  const ink = useInk();
  const stamps = computed(
    () => (void letters.version.value, along.value?.stampsFor(ink.value, pixelRatio.value)),
  );
  // A strip is not moved: nothing is made ready for that.
  const large = computed(() => !seen.value?.strip && isLarge(shown.value));
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
    const sight = seen.value;
    if (!canvas.value || !sight) return;
    if (!large.value || !begun || atRest || !goesAlong(canvas.value, sight)) drawWhole(canvas.value, sight);
    if (!begun) return;
    if (large.value) (atRest ? readySoon : rest.start)();
    atRest = false;
  }

  /** Whether what was drawn could be moved instead of being worked out anew: a large journey takes longer than a frame. */
  function goesAlong(paper: HTMLCanvasElement, sight: Sight): boolean {
    if (!along.value || !last || moved()) return false;
    const best = along.value.bestWay(last, before, shown.value, sight, held());
    // What is not covered stays empty for a moment, or one would come to a halt at every step.
    if (!best || (best.way.covered < 1 && performance.now() - wholeAt > PATIENCE)) return false;
    if (!paintAlong(paper, best.drawn, best.way)) return false;
    scene.value = best.way.scene;
    return true;
  }

  function paintAlong(paper: HTMLCanvasElement, drawn: Drawn, way: Adrift): boolean {
    const context = readyFor(way.scene.size, paper, pixelRatio.value);
    const plates = context && platesOf(drawn);
    if (!plates || !stamps.value) return false;
    along.value!.paintAdrift(context, plates, way, stamps.value);
    return true;
  }

  function drawWhole(paper: HTMLCanvasElement, sight: Sight) {
    // The first picture of much comes sooner without what lies beside it, and before its strings and words.
    const rough = large.value && last === null;
    const begins = rough || pen.value === null;
    const outside = large.value && begun ? AHEAD * Math.max(sight.size.width, sight.size.height) : undefined;
    if (!last || !isSame(last, shown.value, sight) || (outside && last.scene.outside < outside)) {
      const scene = layOutWith(shown.value, { ...sight, outside }, () => pen.value);
      last = { journey: shown.value, sight, scene, plates: null };
      before = outside ? [last, ...before].slice(0, KEPT) : [];
    }
    wholeAt = performance.now();
    const plan = moved();
    const now = plan ? plan(last.scene, shown.value, sight) : last.scene;
    // The river does not wait for the letters it is described in.
    const written = !rough && (pen.value !== null || penMissed.value) && letters.read(now);
    const moves = large.value && begun && !atRest && !plan && written && along.value;
    // On the way its plates are needed at once: nothing is painted twice.
    if (!moves || !paintAlong(paper, last, moves.inPlace(now))) {
      const context = readyFor(now.size, paper, pixelRatio.value);
      const shapes =
        rough || !pen.value
          ? drawRough(now, written)
          : written
            ? pen.value.draw(now)
            : pen.value.drawWordless(now);
      if (context) paintShapes(context, shapes, ink.value);
    }
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

  function platesOf(drawn: Drawn): Plates | null {
    const { plates, scene } = drawn;
    if (plates?.ink === ink.value && plates.ratio === pixelRatio.value) return plates;
    return (drawn.plates = along.value?.platesOf(scene, ink.value, pixelRatio.value) ?? null);
  }
  // So that nothing has to be painted first when one begins to move, one after the other.
  const readySoon = useIdle(() => last && before[0] === last && platesOf(last) && marksSoon());
  const marksSoon = useIdle(() => {
    if (!last?.plates || !along.value) return;
    // They are large, and only a picture one rested at is likely to be moved without being stretched.
    for (const { plates } of before) if (plates && plates !== last.plates) plates.marks = null;
    along.value.addMarks(last.plates);
    stampsSoon();
  });
  const stampsSoon = useIdle(
    () => last?.plates && stamps.value && along.value?.cutStamps(last.plates, stamps.value),
  );

  // What came late is on none of them.
  const blank = () => before.forEach((drawn) => (drawn.plates = null));
  watch(pen, blank, { flush: 'sync' });

  let frame = 0;
  const drawSoon = () => (frame ||= requestAnimationFrame(drawFrame));
  watch([shown, seen, moved, pen, penMissed, ink, pixelRatio, canvas], drawSoon, {
    immediate: true,
    flush: 'sync',
  });
  onScopeDispose(() => cancelAnimationFrame(frame));

  return scene;
}

/** For the browser's own tools; `npm run bench -- timeline` measures to it. */
function noteOnce(name: string): void {
  if (performance.getEntriesByName(name).length === 0) performance.mark(name);
}
