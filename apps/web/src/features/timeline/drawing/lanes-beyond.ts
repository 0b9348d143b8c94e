import type { Orientation } from '@ullim/timeline/scene';
import type { Frame } from '@ullim/timeline/time/frame';

/** How far the lanes reach beyond the room there is for them; along time nothing does. */
export function beyondOf({ needs, size }: Pick<Frame, 'needs' | 'size'>): number {
  return needs.width - size.width + needs.height - size.height;
}

/** So many pixels from lane to lane, as a browser scrolls. */
export function acrossTime(pixels: number, orientation: Orientation): ScrollToOptions {
  return { [orientation === 'right' ? 'top' : 'left']: pixels };
}
