import type { Size } from '@ullim/timeline/scene';

/** The canvas as large as the picture, in the pixels of the screen. */
export function readyFor({ width, height }: Size, canvas: HTMLCanvasElement, ratio: number) {
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
