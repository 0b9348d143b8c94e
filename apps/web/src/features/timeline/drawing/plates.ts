import { isName, type Adrift } from '@ullim/timeline/adrift';
import { drawEdges, drawFlow, drawMarks, drawToday } from '@ullim/timeline/paint/draw';
import { drawGround, lanesOf } from '@ullim/timeline/paint/draw-rough';
import { words } from '@ullim/timeline/paint/draw/labels';
import type { Ink } from '@ullim/timeline/paint/ink';
import { paintShapes } from '@ullim/timeline/paint/paint-canvas';
import type { Shape } from '@ullim/timeline/paint/shapes';
import type { Stamps } from '@ullim/timeline/paint/stamps';
import type { Box, Scene } from '@ullim/timeline/scene';

/** A part of a scene, painted once as far as it is laid out. */
export type Plate = { image: HTMLCanvasElement; scene: Scene };
/** What flows, and what keeps its size while that is stretched; without the latter it is painted anew each time. */
export type Plates = { flow: Plate; marks: Plate | null; ink: Ink; ratio: number };

/** `ratio` is how many pixels of the screen are one of the drawing. */
export function platesOf(scene: Scene, ink: Ink, ratio: number): Plates | null {
  const flow = plateOf(scene, () => drawFlow(scene), ink, sharpnessOf(scene, ratio));
  return flow && { flow, marks: null, ink, ratio };
}

/** Marks, and all words that go along with them. Not where they would be less sharp than the screen. */
export function addMarks(plates: Plates): void {
  const { flow, ink, ratio } = plates;
  const { scene } = flow;
  if (plates.marks || sharpnessOf(scene, ratio) < ratio) return;
  const labels = scene.labels.filter((label) => !isName(label));
  plates.marks = plateOf(scene, () => drawMarks(scene, { labels, levels: scene.levels }), ink, ratio);
}

/** Nothing of it is seen. What is painted twice gets its stamp. */
export function cutStamps({ flow: { scene }, ink }: Plates, stamps: Stamps): void {
  const context = document.createElement('canvas').getContext('2d');
  const marks = drawMarks(scene);
  for (let time = 0; context && time < 2; time++) paintShapes(context, marks, ink, stamps);
}

/** A picture that was only just laid out. */
export function inPlace(scene: Scene): Adrift {
  return { scene, stretch: 1, shift: 0, aside: 0, covered: 1, hidden: [] };
}

/** The plates in their new place, with what keeps its own place over them. */
export function paintAdrift(
  canvas: CanvasRenderingContext2D,
  { flow, marks, ink, ratio }: Plates,
  way: Adrift,
  stamps: Stamps,
): void {
  const { scene, stretch, hidden } = way;
  const paintWater = () => {
    paintShapes(canvas, drawGround(scene), ink);
    put(canvas, flow, way, ratio);
    paintShapes(canvas, drawToday(scene), ink);
  };
  within(canvas, lanesOf(scene), () => {
    paintWater();
    if (stretch !== 1 || !marks) return paintShapes(canvas, drawMarks(scene), ink, stamps);
    put(canvas, marks, way, ratio);
    for (const box of hidden) within(canvas, box, paintWater);
    paintShapes(canvas, scene.labels.filter(isName).flatMap(words), ink, stamps);
  });
  paintShapes(canvas, drawEdges(scene), ink);
}

function plateOf(scene: Scene, shapes: () => Shape[], ink: Ink, sharp: number): Plate | null {
  const image = document.createElement('canvas');
  const context = image.getContext('2d');
  if (!context) return null;
  const { x, y, width, height } = laidOut(scene);
  image.width = Math.round(width * sharp);
  image.height = Math.round(height * sharp);
  context.setTransform(sharp, 0, 0, sharp, -x * sharp, -y * sharp);
  paintShapes(context, shapes(), ink);
  return { image, scene };
}

/** Between the pixels of the screen a whole picture takes several times as long to copy. */
function put(
  canvas: CanvasRenderingContext2D,
  { image, scene }: Plate,
  { stretch, shift, aside }: Adrift,
  ratio: number,
): void {
  const { x, y, width, height } = laidOut(scene);
  const whole = (place: number) => Math.round(place * ratio) / ratio;
  if (scene.orientation === 'right')
    canvas.drawImage(image, whole(shift + x * stretch), whole(aside), width * stretch, height);
  else canvas.drawImage(image, whole(aside), whole(shift + y * stretch), width, height * stretch);
}

function within(canvas: CanvasRenderingContext2D, { x, y, width, height }: Box, paint: () => void): void {
  canvas.save();
  canvas.beginPath();
  canvas.rect(x, y, width, height);
  canvas.clip();
  paint();
  canvas.restore();
}

function laidOut({ size: { width, height }, outside, orientation }: Scene): Box {
  return orientation === 'right'
    ? { x: -outside, y: 0, width: width + 2 * outside, height }
    : { x: 0, y: -outside, width, height: height + 2 * outside };
}

/** Pixels of a plate for one of the drawing: water that glides by may be less sharp than one that rests. */
function sharpnessOf(scene: Scene, ratio: number): number {
  const { width, height } = laidOut(scene);
  return Math.min(ratio, Math.sqrt(MOST / (width * height)));
}

/** Pixels, of four bytes each. */
const MOST = 8_000_000;
