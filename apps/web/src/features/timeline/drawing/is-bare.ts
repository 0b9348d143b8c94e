import type { Box, Point, Scene } from '@ullim/timeline/scene';
import { lengthOf } from './length-of';

/**
 * Whether nothing of a journey is in sight along time but the row at the foot: no band and no thread, nothing that lies on
 * them, no bracket and no arc.
 */
export function isBare(scene: Scene): boolean {
  const along = ([x, y]: Point) => (scene.orientation === 'right' ? x : y);
  return !shapesOf(scene).some((points) => {
    const places = points.map(along);
    return Math.max(...places) > 0 && Math.min(...places) < lengthOf(scene);
  });
}

function shapesOf(scene: Scene): (readonly Point[])[] {
  const { bands, ribbons, threads, textures, spans, plans, ghosts, marks, brackets, arcs } = scene;
  return [
    ...bands.flatMap(({ flows }) => flows.map(({ water }) => water)),
    ...ribbons.map(({ water }) => water),
    ...[...threads, ...spans].map(({ from, to }) => [from, to]),
    ...textures.flatMap(({ hairs }) => hairs),
    ...[...plans, ...ghosts].map(({ bar }) => cornersOf(bar)),
    ...marks.map(({ at }) => [at]),
    ...brackets.map(({ line }) => line),
    ...arcs.map(({ curves, crown }) => [...curves.flatMap(({ from, to }) => [from, to]), ...(crown ?? [])]),
  ].filter((points) => points.length > 0);
}

const cornersOf = ({ x, y, width, height }: Box): Point[] => [
  [x, y],
  [x + width, y + height],
];
