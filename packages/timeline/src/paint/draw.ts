import { todayLine } from './draw/axis.js';
import { thread, waters } from './draw/bands.js';
import { arc, bracket } from './draw/decided.js';
import { inRack } from './draw/in-rack.js';
import { leader, levelNumber, words } from './draw/labels.js';
import { ghost, ghostGround, plan, span } from './draw/lasting.js';
import { mark } from './draw/marks.js';
import { ribbonStrings, ribbonWater } from './draw/ribbons.js';
import { strings, texture, unchosenThread } from './draw/strings.js';
import { drawGround, edges, lanesOf, withoutTexts } from './draw-rough.js';
import type { Lettering } from '../labels/lettering.js';
import type { Scene } from '../scene.js';
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

/** The same before its letters have come. Nothing asks the scene where they would lie. */
export function drawWordless(scene: Scene): Shape[] {
  return withoutTexts(draw(scene, { labels: [], brackets: [], levels: [] }));
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
export function drawEdges(scene: Scene): Shape[] {
  return [...edges(scene), ...(scene.rack ? inRack(scene.rack) : [])];
}
