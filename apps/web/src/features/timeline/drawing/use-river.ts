import type { Journey } from '@ullim/timeline/journey/journey';
import type { LayoutOptions } from '@ullim/timeline/laying-out';
import type { Orientation, Scene, Size, Window } from '@ullim/timeline/scene';
import { frameOf, type Frame } from '@ullim/timeline/time/frame';
import { fitLively } from '@ullim/timeline/time/window';
import { computed, ref, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import { useLocale } from '@/lib/locale';
import { useLetters } from './use-letters';
import { measureOnCanvas } from './measure';
import { opening } from './opening';
import type { Moved, Sight } from './sight';
import { useFrames } from './use-frames';
import { NARROW, useWindowShape } from './use-window-shape';
import { useRoom } from './use-room';
import { useWidening } from './use-widening';
import { useDrawingWords } from './words';

export type River = {
  scene: ShallowRef<Scene | null>;
  /** Known before anything is drawn; null as long as there is no room. */
  frame: ComputedRef<Frame | null>;
  window: ComputedRef<Window>;
  orientation: ComputedRef<Orientation>;
  size: Readonly<Ref<Size>>;
  /** How far the lanes are moved under the standing axis. */
  scroll: Ref<number>;
};

/** How the drawing stands on its page. */
export type Look = Pick<LayoutOptions, 'margin' | 'taken' | 'footEnd' | 'gap' | 'strip'>;

/** A journey in a room: which part of it is seen there, and its scene, drawn on the canvas. */
export function useRiver({
  journey,
  chosen,
  room,
  canvas,
  look,
  whole = journey,
  moved = () => null,
  held = () => NOTHING,
}: {
  journey: Ref<Journey>;
  /** Null for what one begins with. */
  chosen: Readonly<Ref<Window | null>>;
  room: Readonly<Ref<HTMLElement | null>>;
  canvas: Readonly<Ref<HTMLCanvasElement | null>>;
  look: () => Look;
  /** With which one begins, where less of it is drawn. */
  whole?: Ref<Journey>;
  /** Moves what one has in hand. */
  moved?: () => Moved | null;
  /** What must be found in it while it is moved: what has the focus or is told of. */
  held?: () => ReadonlySet<string>;
}): River {
  const size = useRoom(room);
  const { low } = useWindowShape();
  const { locale } = useLocale();
  const words = useDrawingWords();
  const shown = useWidening(journey);
  const letters = useLetters(journey);
  const measure = computed(() => (void letters.version.value, measureOnCanvas()));
  const scroll = ref(0);

  const orientation = computed<Orientation>(() =>
    size.value.width < NARROW && !low.value ? 'down' : 'right',
  );
  const lively = computed(() => fitLively(whole.value));
  const window = computed(() => {
    if (chosen.value) return chosen.value;
    const { width, height } = size.value;
    const length = orientation.value === 'right' ? width : height;
    return opening(whole.value, orientation.value, length, lively.value);
  });
  const sight = computed<Sight | null>(() => {
    if (size.value.width === 0 || size.value.height === 0) return null;
    return {
      window: window.value,
      size: size.value,
      orientation: orientation.value,
      scroll: scroll.value,
      ...look(),
      words: words.value,
      locale: locale.value,
      measure: measure.value,
    };
  });
  const frame = computed(() => sight.value && frameOf(shown.value, sight.value));
  const scene = useFrames({ shown, sight, canvas, letters, moved, held });

  return { scene, frame, window, orientation, size, scroll };
}

const NOTHING: ReadonlySet<string> = new Set();
