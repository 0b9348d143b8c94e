import type { Orientation } from '@ullim/timeline/scene';
import type { Frame } from '@ullim/timeline/time/frame';

/** How far the lanes reach beyond the room there is for them; along time nothing does. */
export function beyondOf({ needs, size }: Pick<Frame, 'needs' | 'size'>): number {
  return needs.width - size.width + needs.height - size.height;
}

/** Where a browser is to scroll so that the lanes are moved by so many pixels. */
export function movedBy(pixels: number, orientation: Orientation): ScrollToOptions {
  return { [orientation === 'right' ? 'top' : 'left']: pixels };
}
