import type { Locale } from '@ullim/types/account';
import { arcsOf, type Arced } from './lanes/arcs.js';
import { axisOf } from './time/axis.js';
import { bandOf } from './water/band.js';
import { Banks } from './water/banks.js';
import { bracketsOf } from './lanes/brackets.js';
import { frameOf, type Frame, type FrameOptions } from './time/frame.js';
import { itemsOf } from './items.js';
import type { Journey, Lane } from './journey/journey.js';
import { levelNumbersOf } from './lanes/levels.js';
import { Obstacles } from './labels/obstacles.js';
import { arcWords } from './labels/arc-words.js';
import { bandName } from './labels/band-names.js';
import { groundOf, type Ground } from './labels/ground.js';
import { labelFor } from './labels/label-for.js';
import { sealOver } from './labels/seal.js';
import { RANK, wishesOf, type Wish } from './labels/wishes.js';
import { place, type Placement } from './lanes/place.js';
import { rackOf } from './lanes/rack.js';
import { ribbonsOf, ringsOf, type Rings } from './water/ribbons.js';
import { reachOf } from './water/runs.js';
import { pivotCaption } from './labels/pivot-caption.js';
import type { Band, Box, Item, Label, Measure, Scene, Texture, Thread } from './scene.js';
import { hairsOf, hang } from './water/texture.js';
import { captionsOf, unchosenOf, type Unchosen } from './lanes/unchosen.js';
import { watercoursesOf, type Watercourse } from './water/watercourse.js';
import type { Words } from './words.js';

export type LayoutOptions = FrameOptions & {
  words: Words;
  locale: Locale;
  measure: Measure;
};

/** Draws a journey as data, for one window and one size. Pure: the same in, the same out. */
export function layOut(journey: Journey, options: LayoutOptions): Scene {
  const { words, locale, measure } = options;
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
  const { labels, brackets, levels } = written(lanes, inked, ground, journey, frame, options);
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
    brackets,
    arcs: inked.arcs.map(({ arc }) => arc),
    unchosen: inked.unchosen.threads,
    levels,
    today,
    labels,
    rack: rackOf(journey, frame, words, measure),
  };
  // Most pictures are only passed by: nobody points at anything in them.
  let items: Item[] | undefined;
  return {
    ...scene,
    get items() {
      return (items ??= itemsOf(scene, lanes, journey, words, locale));
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

export type LaidOut = {
  lane: Lane;
  index: number;
  band: Band | null;
  /** Where its band is drawn, along time. */
  reach: { from: number; to: number } | null;
  banks: Banks;
  threads: Thread[];
  texture: Texture | null;
  placement: Placement;
};

function laidOut(
  lane: Lane,
  index: number,
  course: Watercourse,
  wet: Obstacles,
  rings: Rings,
  frame: Frame,
  measure: Measure,
): LaidOut {
  const across = frame.laneAt(index);
  const placement = place(lane, across, rings, frame, measure);
  const reach = reachOf(course.runs);
  const dye = lane.goal?.dye ?? null;
  const band = bandOf(lane, course, across, frame);
  // On a phone there is no room between the bands for what hangs from them.
  const hairs = frame.orientation === 'right' ? hairsOf(lane.study, frame) : [];
  const banks = new Banks(band, hairs, across, frame);
  const edge = (along: number) => across + Math.max(THREAD, banks.halfAt(along));
  const drawn = hairs.map((hair) => hang(hair, edge(hair.along), frame));
  // They hang from the bank, not in the water that leaves or comes in there.
  const isDry = ([[x, y], [, foot]]: Hanging) => !wet.hits({ x, y, width: 0, height: foot - y });
  return {
    lane,
    index,
    band,
    reach,
    banks,
    placement,
    threads: threadsOf(lane, across, reach, frame),
    texture: hairs.length > 0 ? { dye, hairs: drawn.filter(isDry) } : null,
  };
}

/** Before and after the band, and all along a lane without one, as far as there is anything. */
function threadsOf(lane: Lane, across: number, reach: LaidOut['reach'], frame: Frame): Thread[] {
  if (lane.extent === null) return [];
  const { first, last } = lane.extent;
  const [from, to] = [frame.along(first) - 14, frame.along(last) + 26];
  if (!reach) return threadBetween(from, to, lane, across, frame);
  return [
    ...(from + 14 < reach.from ? threadBetween(from, reach.from + 4, lane, across, frame) : []),
    ...(to - 26 > reach.to ? threadBetween(reach.to - 4, to, lane, across, frame) : []),
  ];
}

function threadBetween(from: number, to: number, lane: Lane, across: number, frame: Frame): Thread[] {
  const [start, end] = [Math.max(from, -frame.outside), Math.min(to, frame.length + frame.outside)];
  if (end <= start) return [];
  const dash = { pattern: [5, 5], offset: (start - from) % 10 };
  return [{ dye: lane.goal?.dye ?? null, from: frame.at(start, across), to: frame.at(end, across), dash }];
}

/** Texts and brackets: what matters most chooses its place first. */
function written(
  lanes: readonly LaidOut[],
  { arcs, unchosen }: { arcs: readonly Arced[]; unchosen: Unchosen },
  ground: Ground,
  journey: Journey,
  frame: Frame,
  { words, locale, measure }: LayoutOptions,
): Pick<Scene, 'labels' | 'brackets' | 'levels'> {
  const right = frame.orientation === 'right';
  const named = (): Label[] => {
    if (frame.strip) return [];
    return lanes.flatMap(({ lane, index, reach, placement }) => {
      const seen = seenAlong(reach, placement, frame);
      return (seen && bandName(lane, index, seen.from, seen.to, ground, frame, words, measure)) ?? [];
    });
  };
  const wishes = lanes.flatMap(({ lane, index, placement }) =>
    wishesOf(wished(placement, frame), index, lane.goal?.dye ?? null, frame, journey, words, locale),
  );
  wishes.sort((a, b) => b.rank - a.rank || a.anchor - b.anchor || (a.of.id < b.of.id ? -1 : 1));
  const captions = (): Label[] => {
    if (!right) return [];
    return lanes.flatMap(({ placement }) =>
      placement.rings.flatMap(({ entry, mark }) =>
        entry.noun === 'pivot' ? (pivotCaption(entry, mark, ground, frame, words, measure) ?? []) : [],
      ),
    );
  };
  const seals = new Map<Wish, Label>();
  const sealed = (some: readonly Wish[]): Label[] =>
    some.flatMap((wish) => {
      const seal = sealOver(wish, ground, frame, measure);
      if (seal) seals.set(wish, seal);
      return seal ?? [];
    });
  const labelled = (some: readonly Wish[]): Label[] =>
    some.flatMap((wish) => labelFor(wish, seals.get(wish), ground, frame, measure) ?? []);
  const expected = () => arcs.flatMap((arced) => arcWords(arced, ground, frame, words, measure) ?? []);
  const wanted = wishes.slice(0, MOST_WISHES);
  const [chief, others] = [true, false].map((first) =>
    wanted.filter(({ rank }) => rank >= RANK.evidence === first),
  ) as [Wish[], Wish[]];
  // Downwards a name stands in the way of leaders, so what matters most is led past it first.
  const led = right ? [] : labelled(chief);
  const unmoved = [...led, ...named(), ...captions(), ...sealed(chief), ...expected()];
  const first = [...unmoved, ...(right ? labelled(chief) : [])];
  const bracketed = bracketsOf(journey, ground, frame, measure);
  const onBrackets = bracketed.flatMap(({ label }) => label ?? []);
  const onThreads = captionsOf(unchosen, ground, frame, measure);
  const levels = levelNumbersOf(lanes, ground, frame, measure);
  return {
    labels: [...first, ...onBrackets, ...onThreads, ...labelled(others)],
    brackets: bracketed.map(({ bracket }) => bracket),
    levels,
  };
}

/** What is seen, or nearly. Downwards the words of a turn stand in the column, as all others do. */
function wished({ shown, rings }: Placement, { orientation, length }: Frame): Placement['shown'] {
  const along = orientation === 'right' ? 0 : 1;
  const seen = shown.filter(
    ({ mark }) => !mark || (mark.at[along] > -NEARLY && mark.at[along] < length + NEARLY),
  );
  if (along === 0) return seen;
  return [...seen, ...rings.map((ring) => ({ ...ring, bar: null, ghost: null }))];
}

function boxOfText(
  { text, at, font }: NonNullable<Scene['axis']['terms'][number]['name']>,
  measure: Measure,
): Box {
  return { x: at[0], y: at[1] - font.size, width: measure(text, font), height: font.size + 4 };
}

/** From where to where a lane shows anything, or null. */
function seenAlong(
  reach: LaidOut['reach'],
  { marks, shown }: Placement,
  frame: Frame,
): { from: number; to: number } | null {
  const right = frame.orientation === 'right';
  const places = marks.map(({ at }) => (right ? at[0] : at[1]));
  const banded = reach !== null && reach.to > 0 && reach.from < frame.length;
  if (!banded && places.length === 0 && shown.length === 0) return null;
  let from = banded ? reach.from : Infinity;
  let to = banded ? reach.to : -Infinity;
  for (const { bar } of shown) {
    if (!bar) continue;
    const start = 'bar' in bar ? [bar.bar.x, bar.bar.y] : bar.from;
    from = Math.min(from, start[right ? 0 : 1]!);
  }
  for (const place of places) {
    from = Math.min(from, place - 8);
    to = Math.max(to, place + 8);
  }
  return { from: Number.isFinite(from) ? from : 0, to: Number.isFinite(to) ? to : frame.length };
}

type Hanging = Texture['hairs'][number];
const MOST_WISHES = 500;
/** Pixels. */
const NEARLY = 40;
const THREAD = 3;
