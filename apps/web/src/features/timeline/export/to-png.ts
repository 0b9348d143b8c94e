import { drawSheet } from '@ullim/timeline/sheet/draw-sheet';
import type { Ink } from '@ullim/timeline/paint/ink';
import { paintShapes } from '@ullim/timeline/paint/paint-canvas';
import type { Sheet } from '@ullim/timeline/sheet/sheet';
import { scalesFor } from './scales-for';

/** Twice as fine as on paper of its size, or as fine as the browser can paint it. */
export async function toPng(sheet: Sheet, ink: Ink): Promise<{ png: Blob; scale: number }> {
  for (const scale of scalesFor(sheet.size, 2)) {
    const png = await painted(sheet, ink, scale);
    if (png) return { png, scale };
  }
  throw new Error('No canvas of this size could be painted.');
}

/** Null where the canvas was too large for this browser; it does not tell before. */
function painted(sheet: Sheet, ink: Ink, scale: number): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(sheet.size.width * scale);
  canvas.height = Math.round(sheet.size.height * scale);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) return Promise.resolve(null);
  context.scale(scale, scale);
  paintShapes(context, drawSheet(sheet), ink);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
