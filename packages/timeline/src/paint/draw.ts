import { axisLines, axisNames, pill, todayLine, vacations } from './draw/axis.js';
import { strings, texture, thread, unchosenThread, waters } from './draw/bands.js';
import { leader, levelNumber, words } from './draw/labels.js';
import { arc, bracket, ghost, ghostGround, plan, span } from './draw/lasting.js';
import { mark } from './draw/marks.js';
import { ribbonStrings, ribbonWater } from './draw/ribbons.js';
import { rackShapes } from './draw/rack.js';
import type { Lettering } from '../labels/lettering.js';
import type { Box, Scene } from '../scene.js';
import type { Shape } from './shapes.js';

/** The scene as shapes, in the order of the paint: ground, water, strings, plans, what lasted, arcs, today, marks, words. */
export function draw(scene: Scene, lettering: Lettering = scene): Shape[] {
  const shapes = [
    ...drawFlow(scene, lettering),
    ...drawToday(scene, lettering),
    ...drawMarks(scene, lettering),
  ];
  return [...drawGround(scene), { type: 'clip', box: lanesOf(scene), shapes }, ...drawEdges(scene)];
}

export function drawGround({ size, axis, orientation }: Scene): Shape[] {
  const right = orientation === 'right';
  return [
    { type: 'bar', box: { x: 0, y: 0, ...size }, radius: 0, fill: { colour: 'paper' } },
    ...vacations(axis),
    ...(right ? [] : axisLines(axis, right)),
  ];
}

/** What flows along time, and can be stretched with it. */
export function drawFlow(scene: Scene, { brackets }: Pick<Lettering, 'brackets'> = scene): Shape[] {
  return [
    ...scene.ribbons.map(ribbonWater),
    ...scene.bands.flatMap(waters),
    ...scene.threads.map(thread),
    ...scene.unchosen.map(unchosenThread),
    ...scene.ribbons.flatMap(ribbonStrings),
    ...scene.bands.flatMap(strings),
    ...scene.textures.map(texture),
    ...scene.ghosts.map(ghostGround),
    ...scene.plans.map(plan),
    ...scene.ghosts.flatMap(ghost),
    ...scene.spans.map(span),
    ...brackets.map(bracket),
    ...scene.arcs.flatMap((each) => arc(each, scene.orientation === 'down')),
  ];
}

export function drawToday(scene: Scene, { labels }: Pick<Lettering, 'labels'> = scene): Shape[] {
  return scene.today ? todayLine(scene.today, labels) : [];
}

export function drawMarks(
  scene: Scene,
  { labels, levels }: Pick<Lettering, 'labels' | 'levels'> = scene,
): Shape[] {
  return [
    ...labels.flatMap(leader),
    ...scene.marks.flatMap((each) => mark(each)),
    ...levels.flatMap(levelNumber),
    ...labels.flatMap(words),
  ];
}

/** What stands still while the lanes move under it. */
export function drawEdges({ axis, today, rack, orientation }: Scene): Shape[] {
  const right = orientation === 'right';
  return [
    ...(right ? axisLines(axis, right) : []),
    ...axisNames(axis),
    ...(today ? pill(today) : []),
    ...(rack ? rackShapes(rack) : []),
  ];
}

/** Where the lanes are seen: between the axis and the foot row. */
export function lanesOf({ size, axis, rack }: Scene): Box {
  const under = axis.ground !== null && axis.ground.y > 0;
  const top = under ? 0 : (axis.ground?.height ?? 0);
  const foot = under ? axis.ground!.y : (rack?.box.y ?? size.height);
  return { x: 0, y: top, width: size.width, height: Math.max(0, foot - top) };
}

/** The same before its letters have come. Nothing asks the scene where they would lie. */
export function drawWordless(scene: Scene): Shape[] {
  return withoutTexts(draw(scene, { labels: [], brackets: [], levels: [] }));
}

/** The water and the marks on it, before anything is asked of the scene that takes longer: strings and words. */
export function drawRough(scene: Scene): Shape[] {
  const shapes = [
    ...scene.ribbons.map(ribbonWater),
    ...scene.bands.flatMap(waters),
    ...scene.threads.map(thread),
    ...scene.ghosts.map(ghostGround),
    ...scene.plans.map(plan),
    ...scene.ghosts.flatMap(ghost),
    ...scene.spans.map(span),
    ...drawToday(scene, { labels: [] }),
    ...drawMarks(scene, { labels: [], levels: [] }),
  ];
  return withoutTexts([
    ...drawGround(scene),
    { type: 'clip', box: lanesOf(scene), shapes },
    ...drawEdges(scene),
  ]);
}

function withoutTexts(shapes: readonly Shape[]): Shape[] {
  return shapes.flatMap((shape): Shape | [] => {
    if (shape.type === 'text') return [];
    return 'shapes' in shape ? { ...shape, shapes: withoutTexts(shape.shapes) } : shape;
  });
}
