import type { Size } from '@ullim/timeline/scene';
import { useResizeObserver } from '@vueuse/core';
import { shallowRef, watch, type Ref } from 'vue';

/**
 * How large the picture may be, in whole pixels. It is known as soon as there is a room for it: an observer tells it at the end of
 * a frame only, and one would be lost.
 */
export function useRoom(room: Readonly<Ref<HTMLElement | null>>): Readonly<Ref<Size>> {
  const size = shallowRef<Size>({ width: 0, height: 0 });
  const look = () => {
    if (!room.value) return;
    const { clientWidth: width, clientHeight: height } = room.value;
    if (width !== size.value.width || height !== size.value.height) size.value = { width, height };
  };
  watch(room, look, { flush: 'post' });
  useResizeObserver(room, look);
  return size;
}
