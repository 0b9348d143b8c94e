import type { Journey } from '@ullim/timeline/journey/journey';
import { overviewOf } from '@ullim/timeline/overview';
import { paintShapes } from '@ullim/timeline/paint/paint-canvas';
import type { Orientation, Size, Window } from '@ullim/timeline/scene';
import { useDevicePixelRatio, useEventListener } from '@vueuse/core';
import { watch, type Ref } from 'vue';
import { useInk } from '../drawing/ink';

/** Paints all of a journey, and again when it, its room or the letters changed. */
export function useOverviewPaint({
  canvas,
  size,
  whole,
  orientation,
}: {
  canvas: Readonly<Ref<HTMLCanvasElement | null>>;
  size: Readonly<Ref<Size>>;
  whole: () => { journey: Journey; bounds: Window };
  orientation: () => Orientation;
}) {
  const { pixelRatio } = useDevicePixelRatio();
  const ink = useInk();

  function paint() {
    const context = canvas.value?.getContext('2d', { alpha: false });
    if (!context || size.value.width === 0) return;
    const ratio = pixelRatio.value;
    canvas.value!.width = Math.round(size.value.width * ratio);
    canvas.value!.height = Math.round(size.value.height * ratio);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const { journey, bounds } = whole();
    paintShapes(context, overviewOf(journey, bounds, size.value, orientation()), ink.value);
  }

  watch([() => whole().journey, () => whole().bounds, orientation, size, ink, pixelRatio, canvas], paint, {
    flush: 'post',
  });
  // A canvas does not draw again by itself when a font comes.
  useEventListener(document.fonts, 'loadingdone', paint);
}
