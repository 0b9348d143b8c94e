import type { Adrift } from '@ullim/timeline/adrift';
import { drawEdges, drawFlow, drawGround, drawMarks, lanesOf } from '@ullim/timeline/paint/draw';
import type { Ink } from '@ullim/timeline/paint/ink';
import { paintShapes } from '@ullim/timeline/paint/paint-canvas';
import type { Stamps } from '@ullim/timeline/paint/stamps';
import type { Scene } from '@ullim/timeline/scene';

/** What flows in a scene, painted once as far as it is laid out. */
export type FlowPlate = { image: HTMLCanvasElement; scene: Scene; ink: Ink };

export function flowPlateOf(scene: Scene, ink: Ink, ratio: number): FlowPlate | null {
  const image = document.createElement('canvas');
  const context = image.getContext('2d');
  if (!context) return null;
  const { x, y } = beyond(scene);
  const [wide, tall] = [scene.size.width + 2 * x, scene.size.height + 2 * y];
  const sharp = Math.min(ratio, Math.sqrt(MOST / (wide * tall)));
  image.width = Math.round(wide * sharp);
  image.height = Math.round(tall * sharp);
  context.setTransform(sharp, 0, 0, sharp, x * sharp, y * sharp);
  paintShapes(context, drawFlow(scene), ink);
  return { image, scene, ink };
}

/** The plate in its new place, with what keeps its size over it. */
export function paintAdrift(
  canvas: CanvasRenderingContext2D,
  plate: FlowPlate,
  { scene, stretch, shift, aside }: Adrift,
  ink: Ink,
  stamps: Stamps,
): void {
  paintShapes(canvas, drawGround(scene), ink);
  const { x, y, width, height } = lanesOf(scene);
  canvas.save();
  canvas.beginPath();
  canvas.rect(x, y, width, height);
  canvas.clip();
  const { size } = plate.scene;
  const outside = beyond(plate.scene);
  const [wide, tall] = [size.width + 2 * outside.x, size.height + 2 * outside.y];
  if (scene.orientation === 'right')
    canvas.drawImage(plate.image, shift - outside.x * stretch, aside, wide * stretch, tall);
  else canvas.drawImage(plate.image, aside, shift - outside.y * stretch, wide, tall * stretch);
  paintShapes(canvas, drawMarks(scene), ink, stamps);
  canvas.restore();
  paintShapes(canvas, drawEdges(scene), ink);
}

function beyond({ outside, orientation }: Scene): { x: number; y: number } {
  return orientation === 'right' ? { x: outside, y: 0 } : { x: 0, y: outside };
}

/** Pixels, of four bytes each: water that glides by may be less sharp than one that rests. */
const MOST = 8_000_000;
