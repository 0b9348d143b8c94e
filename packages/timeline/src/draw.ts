import { axisLines, axisNames, pill, todayLine, vacations } from './draw/axis.js';
import { strings, texture, thread, unchosenThread, waters } from './draw/bands.js';
import { leader, levelNumber, words } from './draw/labels.js';
import { arc, bracket, ghost, plan, span } from './draw/lasting.js';
import { mark } from './draw/marks.js';
import { ribbonStrings, ribbonWater } from './draw/ribbons.js';
import { rackShapes } from './draw/rack.js';
import type { Label, Scene } from './scene.js';
import type { Shape } from './shapes.js';

/** The scene as shapes, in the order of the paint: ground, water, strings, plans, what lasted, arcs, today, marks, words. */
export function draw(scene: Scene, labels: readonly Label[] = scene.labels): Shape[] {
  const { size, axis, today, rack } = scene;
  const under = axis.ground !== null && axis.ground.y > 0;
  const lanesTop = under ? 0 : (axis.ground?.height ?? 0);
  const foot = under ? axis.ground!.y : (rack?.box.y ?? size.height);
  const right = scene.orientation === 'right';
  return [
    { type: 'bar', box: { x: 0, y: 0, ...size }, radius: 0, fill: { colour: 'paper' } },
    ...vacations(axis),
    ...(right ? [] : axisLines(axis, right)),
    {
      type: 'clip',
      box: { x: 0, y: lanesTop, width: size.width, height: Math.max(0, foot - lanesTop) },
      shapes: [
        ...scene.ribbons.map(ribbonWater),
        ...scene.bands.flatMap(waters),
        ...scene.threads.map(thread),
        ...scene.unchosen.map(unchosenThread),
        ...scene.ribbons.flatMap(ribbonStrings),
        ...scene.bands.flatMap(strings),
        ...scene.textures.map(texture),
        ...scene.plans.map(plan),
        ...scene.ghosts.flatMap(ghost),
        ...scene.spans.map(span),
        ...scene.brackets.map(bracket),
        ...scene.arcs.flatMap((each) => arc(each, !right)),
        ...(today ? [todayLine(today)] : []),
        ...labels.flatMap(leader),
        ...scene.marks.flatMap((each) => mark(each)),
        ...scene.levels.flatMap(levelNumber),
        ...labels.flatMap(words),
      ],
    },
    ...(right ? axisLines(axis, right) : []),
    ...axisNames(axis),
    ...(today ? pill(today) : []),
    ...(rack ? rackShapes(rack) : []),
  ];
}

/** The same before its letters have come. */
export function drawWordless(scene: Scene): Shape[] {
  return withoutTexts(draw(scene, []));
}

function withoutTexts(shapes: readonly Shape[]): Shape[] {
  return shapes.flatMap((shape): Shape | [] => {
    if (shape.type === 'text') return [];
    return 'shapes' in shape ? { ...shape, shapes: withoutTexts(shape.shapes) } : shape;
  });
}
