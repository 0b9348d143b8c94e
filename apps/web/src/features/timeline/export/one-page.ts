import type { Size } from '@ullim/timeline/scene';
import type { Sheet } from '@ullim/timeline/sheet/sheet';

/**
 * A sheet in the proportions of a page with its letters as large as they can be: lying as a rule, upright where many
 * lanes need the height.
 */
export function onePage(lay: (scene: Size) => Sheet): { sheet: Sheet; upright: boolean } {
  const least = lay({ width: WIDTH, height: LEAST });
  const around = least.size.height - least.scene.size.height;
  const height = WIDTH / LYING;
  if (least.size.height <= height)
    return { sheet: lay({ width: WIDTH, height: height - around }), upright: false };
  if (least.size.height <= height * SMALLER) {
    const width = Math.ceil(least.size.height * LYING);
    return { sheet: lay({ width, height: least.scene.size.height }), upright: false };
  }
  const width = Math.max(UPRIGHT_WIDTH, Math.ceil(least.size.height / UPRIGHT));
  return { sheet: lay({ width, height: width * UPRIGHT - around }), upright: true };
}

/** A sheet as wide as an A4 page within its margins is no higher than it, and leaves a little of US Letter. */
const LYING = 1.475;
const UPRIGHT = 1.46;
/** So wide, letters of 12.5 px are 8 points high on A4. */
const WIDTH = 1160;
const UPRIGHT_WIDTH = 820;
const LEAST = 320;
/** How much smaller than usual a lying sheet may become before it stands up. */
const SMALLER = 1.25;
