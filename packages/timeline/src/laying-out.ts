import type { Locale } from '@ullim/types/account';
import type { itemsOf } from './items.js';
import type { Journey } from './journey/journey.js';
import type { groundOf, Ground } from './labels/ground.js';
import type { Lettered, letteringOf } from './labels/lettering.js';
import type { arcsOf } from './lanes/arcs.js';
import { laidOut, type LaidOut } from './lanes/laid-out.js';
import type { rackOf } from './lanes/rack.js';
import type { unchosenOf } from './lanes/unchosen.js';
import type { Item, Measure, Rack, Scene } from './scene.js';
import { axisOf } from './time/axis.js';
import { frameOf, type Frame, type FrameOptions } from './time/frame.js';
import type { boxesOfWater } from './water/boxes-of-water.js';
import { ribbonsOf, ringsOf } from './water/ribbons.js';
import type { stringsOnRibbon } from './water/ribbon-strings.js';
import type { shoresOf, Shored } from './water/shores.js';
import type { stringsOnRun } from './water/strings.js';
import { watercoursesOf } from './water/watercourse.js';
import type { Words } from './words.js';

export type LayoutOptions = FrameOptions & {
  words: Words;
  locale: Locale;
  measure: Measure;
};

/** What draws strings on the water of a scene, and ink, and writes over it, and knows what in it one can point at. */
export type Pen = {
  stringsOnRun: typeof stringsOnRun;
  stringsOnRibbon: typeof stringsOnRibbon;
  boxesOfWater: typeof boxesOfWater;
  shoresOf: typeof shoresOf;
  groundOf: typeof groundOf;
  arcsOf: typeof arcsOf;
  unchosenOf: typeof unchosenOf;
  letteringOf: typeof letteringOf;
  rackOf: typeof rackOf;
  itemsOf: typeof itemsOf;
};

/** The scene; as long as there is no pen it has its water and marks only. */
export function layOutWith(journey: Journey, options: LayoutOptions, pen: () => Pen | null): Scene {
  const { measure } = options;
  const frame = frameOf(journey, options);
  const { axis, today } = axisIn(frame, journey, options);
  const watercourses = watercoursesOf(journey, frame);
  const ribbons = ribbonsOf(watercourses, journey, frame, pen);
  const rings = ringsOf(watercourses, ribbons);
  const lanes = journey.lanes.map((lane, index) =>
    laidOut(lane, index, watercourses.courses[index]!, rings, frame, measure, pen),
  );
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
    spans: lanes.flatMap(({ placement }) => placement.spans),
    plans: lanes.flatMap(({ placement }) => placement.plans),
    ghosts: lanes.flatMap(({ placement }) => placement.ghosts),
    marks: lanes.flatMap(({ placement }) => [...placement.marks, ...placement.rings.map(({ mark }) => mark)]),
    today,
  };
  // The river can be painted before there is a place for every word, and most pictures are only passed by: nobody points
  // at anything in them.
  let shores: Shored[] | undefined;
  const shoredBy = (now: Pen) => (shores ??= now.shoresOf(lanes, ribbons, frame));
  let inked: ReturnType<typeof inkedWith> | undefined;
  const inkedBy = (now: Pen) => {
    if (inked) return inked;
    const ground = now.groundOf(shoredBy(now), ribbons, today, frame);
    return (inked = inkedWith(now, lanes, ground, frame));
  };
  let lettering: Lettered | undefined;
  const letteredBy = (now: Pen) => {
    const { arced: arcs, unchosen, ground } = inkedBy(now);
    return (lettering ??= now.letteringOf(
      shoredBy(now),
      { arcs, unchosen, axis },
      ground,
      journey,
      frame,
      options,
    ));
  };
  const row = emptyRowIn(frame);
  let rack: Rack | undefined;
  const rackBy = (now: Pen | null) =>
    now && row ? (rack ??= now.rackOf(row, journey, frame, options)) : row;
  let items: Item[] | undefined;
  const ask = <Part>(part: (now: Pen) => Part[]): Part[] => {
    const now = pen();
    return now ? part(now) : [];
  };
  return {
    ...scene,
    get textures() {
      return ask((now) => shoredBy(now).flatMap(({ texture }) => texture ?? []));
    },
    get arcs() {
      return ask((now) => inkedBy(now).arcs);
    },
    get unchosen() {
      return ask((now) => inkedBy(now).unchosen.threads);
    },
    get labels() {
      return ask((now) => letteredBy(now).labels);
    },
    get brackets() {
      return ask((now) => letteredBy(now).brackets);
    },
    get levels() {
      return ask((now) => letteredBy(now).levels);
    },
    get items() {
      return ask(
        (now) => (items ??= now.itemsOf({ ...scene, ...letteredBy(now), rack: rackBy(now) }, lanes)),
      );
    },
    get rack() {
      return rackBy(pen());
    },
  };
}

function emptyRowIn({ rack }: Frame): Rack | null {
  if (rack === null) return null;
  const { end: _, ...box } = rack;
  return { box, name: null, marks: [], labels: [], more: null };
}

/** What is drawn in ink from one day to another. */
function inkedWith(pen: Pen, lanes: readonly LaidOut[], ground: Ground, frame: Frame) {
  // One goal beside its own name has no room for what leads far.
  const arced = frame.strip ? [] : pen.arcsOf(lanes, ground, frame);
  for (const { boxes } of arced) for (const box of boxes) ground.arcs.add(box);
  const unchosen = pen.unchosenOf(lanes, frame);
  return { ground, arced, unchosen, arcs: arced.map(({ arc }) => arc) };
}

/** What stands while the paper moves under it. */
export function axisIn(
  frame: Frame,
  { today, calendar }: Journey,
  { words, locale, measure }: LayoutOptions,
) {
  return axisOf(frame, today, { today: words.today, locale, calendar }, measure);
}
