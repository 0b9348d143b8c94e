import { axisLines, axisNames, pill, todayLine, vacations } from './draw/axis.js';
import { thread, waters } from './draw/bands.js';
import { ghost, ghostGround, plan, span } from './draw/lasting.js';
import { mark } from './draw/marks.js';
import { rackGround } from './draw/rack.js';
import { ribbonWater } from './draw/ribbons.js';
import type { Box, Scene } from '../scene.js';
import type { Shape } from './shapes.js';

/**
 * The water and the marks on it, before anything is asked of the scene that takes longer, or a pen: strings and words.
 * `written`: with the names of the axis, whose letters are here.
 */
export function drawRough(scene: Scene, written = false): Shape[] {
  const { today } = scene;
  const shapes = [
    ...scene.ribbons.map(ribbonWater),
    ...scene.bands.flatMap(waters),
    ...scene.threads.map(thread),
    ...scene.ghosts.map(ghostGround),
    ...scene.plans.map(plan),
    ...scene.ghosts.flatMap(ghost),
    ...scene.spans.map(span),
    ...(today ? todayLine(today, []) : []),
    ...scene.marks.flatMap(mark),
  ];
  const all = [...drawGround(scene), { type: 'clip', box: lanesOf(scene), shapes } as const, ...edges(scene)];
  return written ? all : withoutTexts(all);
}

export function drawGround({ size, axis, orientation }: Scene): Shape[] {
  const right = orientation === 'right';
  return [
    { type: 'bar', box: { x: 0, y: 0, ...size }, radius: 0, fill: { colour: 'paper' } },
    ...vacations(axis),
    ...(right ? [] : axisLines(axis, right)),
  ];
}

/** What stands still while the lanes move under it, but for what rests in the row at the foot. */
export function edges({ axis, today, rack, orientation }: Scene): Shape[] {
  const right = orientation === 'right';
  return [
    ...(right ? axisLines(axis, right) : []),
    ...axisNames(axis),
    ...(today ? pill(today) : []),
    ...(rack ? rackGround(rack) : []),
  ];
}

/** Where the lanes are seen: between the axis and the foot row. */
export function lanesOf({ size, axis, rack }: Scene): Box {
  const under = axis.ground !== null && axis.ground.y > 0;
  const top = under ? 0 : (axis.ground?.height ?? 0);
  const foot = under ? axis.ground!.y : (rack?.box.y ?? size.height);
  return { x: 0, y: top, width: size.width, height: Math.max(0, foot - top) };
}

export function withoutTexts(shapes: readonly Shape[]): Shape[] {
  return shapes.flatMap((shape): Shape | [] => {
    if (shape.type === 'text') return [];
    return 'shapes' in shape ? { ...shape, shapes: withoutTexts(shape.shapes) } : shape;
  });
}
