import type { Locale } from '@ullim/types/account';
import { itemsOf } from './items.js';
import type { Journey } from './journey/journey.js';
import { groundOf } from './labels/ground.js';
import { letteringOf, type Lettering } from './labels/lettering.js';
import { Obstacles } from './labels/obstacles.js';
import { arcsOf } from './lanes/arcs.js';
import { laidOut } from './lanes/laid-out.js';
import { rackOf } from './lanes/rack.js';
import { unchosenOf } from './lanes/unchosen.js';
import type { Box, Item, Measure, Scene } from './scene.js';
import { axisOf } from './time/axis.js';
import { frameOf, type Frame, type FrameOptions } from './time/frame.js';
import { ribbonsOf, ringsOf } from './water/ribbons.js';
import { watercoursesOf } from './water/watercourse.js';
import type { Words } from './words.js';

export type LayoutOptions = FrameOptions & {
  words: Words;
  locale: Locale;
  measure: Measure;
};

/** Draws a journey as data, for one window and one size. Pure: the same in, the same out. */
export function layOut(journey: Journey, options: LayoutOptions): Scene {
  const { words, measure } = options;
  const frame = frameOf(journey, options);
  const { axis, today } = axisIn(frame, journey, options);
  const watercourses = watercoursesOf(journey, frame);
  const ribbons = ribbonsOf(watercourses, journey, frame);
  const rings = ringsOf(watercourses, ribbons);
  const wet = new Obstacles();
  for (const { boxes } of ribbons) for (const box of boxes) wet.add(box);
  const lanes = journey.lanes.map((lane, index) =>
    laidOut(lane, index, watercourses.courses[index]!, wet, rings, frame, measure),
  );
  const axisNames = [...axis.terms, ...axis.fine].flatMap(({ name }) =>
    name ? [boxOfText(name, measure)] : [],
  );
  const ground = groundOf(lanes, ribbons, axisNames, today, frame);
  // One goal beside its own name has no room for what leads far.
  const arcs = frame.strip ? [] : arcsOf(lanes, ground, frame);
  const inked = { arcs, unchosen: unchosenOf(lanes, frame) };
  for (const { boxes } of arcs) for (const box of boxes) ground.arcs.add(box);
  const scene = {
    orientation: frame.orientation,
    size: frame.size,
    needs: frame.needs,
    window: frame.window,
    outside: frame.outside,
    axis,
    bands: lanes.flatMap(({ band }) => band ?? []),
    ribbons: ribbons.map(({ ribbon }) => ribbon),
    threads: lanes.flatMap(({ threads }) => threads),
    textures: lanes.flatMap(({ texture }) => texture ?? []),
    spans: lanes.flatMap(({ placement }) => placement.spans),
    plans: lanes.flatMap(({ placement }) => placement.plans),
    ghosts: lanes.flatMap(({ placement }) => placement.ghosts),
    marks: lanes.flatMap(({ placement }) => [...placement.marks, ...placement.rings.map(({ mark }) => mark)]),
    arcs: inked.arcs.map(({ arc }) => arc),
    unchosen: inked.unchosen.threads,
    today,
    rack: rackOf(journey, frame, words, measure),
  };
  // The river can be painted before there is a place for every word, and most pictures are only passed by: nobody points
  // at anything in them.
  let lettering: Lettering | undefined;
  const lettered = () => (lettering ??= letteringOf(lanes, inked, ground, journey, frame, options));
  let items: Item[] | undefined;
  return {
    ...scene,
    get labels() {
      return lettered().labels;
    },
    get brackets() {
      return lettered().brackets;
    },
    get levels() {
      return lettered().levels;
    },
    get items() {
      return (items ??= itemsOf({ ...scene, ...lettered() }, lanes));
    },
  };
}

/** What stands while the paper moves under it. */
export function axisIn(
  frame: Frame,
  { today, calendar }: Journey,
  { words, locale, measure }: LayoutOptions,
) {
  return axisOf(frame, today, { today: words.today, locale, calendar }, measure);
}

function boxOfText(
  { text, at, font }: NonNullable<Scene['axis']['terms'][number]['name']>,
  measure: Measure,
): Box {
  // Right beside it other words would read on.
  return { x: at[0] - 7, y: at[1] - font.size, width: measure(text, font) + 14, height: font.size + 4 };
}
