import type { Bound } from '../journey/bounds.js';
import type { Journey } from '../journey/journey.js';
import type { Arced } from '../lanes/arcs.js';
import { bracketsOf, type Bracketed } from '../lanes/brackets.js';
import type { Shored } from '../water/shores.js';
import { levelNumbersOf } from '../lanes/levels.js';
import type { Placement } from '../lanes/place.js';
import { boxesOfThread, captionsOf, type Unchosen } from '../lanes/unchosen.js';
import type { LayoutOptions } from '../laying-out.js';
import type { Axis, Box, Label, Measure, Scene, Text } from '../scene.js';
import type { Frame } from '../time/frame.js';
import { arcWords } from './arc-words.js';
import { bandName } from './band-names.js';
import type { Ground } from './ground.js';
import { labelFor } from './label-for.js';
import { lengthened } from './lengthened.js';
import { pivotCaption } from './pivot-caption.js';
import { sealOver } from './seal.js';
import { studyWishes } from './study-wishes.js';
import { seenAlong } from './seen-along.js';
import { RANK, type Wish } from './wish.js';
import { wishesOf } from './wishes.js';

export type Lettering = Pick<Scene, 'labels' | 'brackets' | 'levels'>;
/** `unbracketed`: what bounds a decision, but has no room for its bracket. */
export type Lettered = Lettering & { unbracketed: Bound[] };

/** Texts and brackets: what matters most chooses its place first. */
export function letteringOf(
  lanes: readonly Shored[],
  { arcs, unchosen, axis }: { arcs: readonly Arced[]; unchosen: Unchosen; axis: Axis },
  ground: Ground,
  journey: Journey,
  frame: Frame,
  { words, locale, measure }: LayoutOptions,
): Lettered {
  const right = frame.orientation === 'right';
  for (const { name } of [...axis.terms, ...axis.fine])
    if (name) ground.taken.add(boxOfAxisName(name, measure));
  for (const thread of unchosen.threads) for (const box of boxesOfThread(thread)) ground.arcs.add(box);
  const named = (): Label[] => {
    if (frame.strip) return [];
    return lanes.flatMap((shored) => {
      const { lane, index } = shored;
      const seen = seenAlong(shored, frame);
      return (seen && bandName(lane, index, seen.from, seen.to, ground, frame, words, measure)) ?? [];
    });
  };
  const wishes = lanes.flatMap((shored) => {
    const { lane, index, placement } = shored;
    const dye = lane.goal?.dye ?? null;
    return [
      ...wishesOf(wished(placement, frame), index, dye, frame, journey, words, locale),
      ...studyWishes(shored, frame, journey, words, locale),
    ];
  });
  const worth = (wish: Wish) => wish.worth ?? 0;
  wishes.sort(
    (a, b) => b.rank - a.rank || worth(b) - worth(a) || a.anchor - b.anchor || (a.of.id < b.of.id ? -1 : 1),
  );
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
  const told = new Map<Label, Wish>();
  const labelled = (some: readonly Wish[]): Label[] =>
    some.flatMap((wish) => {
      const label = labelFor(wish, seals.get(wish), ground, frame, measure);
      // What hangs over its mark already is no part of its words.
      if (label) told.set(label, seals.has(wish) ? { ...wish, seal: null } : wish);
      return label ?? [];
    });
  const expected = () => arcs.flatMap((arced) => arcWords(arced, ground, frame, words, measure) ?? []);
  const wanted = wishes.slice(0, MOST_WISHES);
  const [chief, others] = [true, false].map((first) =>
    wanted.filter(({ rank }) => rank >= RANK.evidence === first),
  ) as [Wish[], Wish[]];
  const those = (holds: (wish: Wish) => boolean) => chief.filter(holds);
  const best = those((wish) => wish.first === true);
  const graded = those((wish) => wish.rank === RANK.grade);
  const rest = those((wish) => !best.includes(wish) && !graded.includes(wish));
  const bracketed: Bracketed[] = [];
  const bracket = (some: readonly Bound[]): Label[] => {
    const more = bracketsOf(some, journey.today, ground, frame, measure);
    bracketed.push(...more);
    return more.flatMap(({ label }) => label ?? []);
  };
  const boundsWhere = (decided: boolean) =>
    journey.bounds.filter(({ decision }) => (decision.choice !== null) === decided);
  // To the right the best is told whatever else there is to say, then why one turned, then grades.
  const placed: Label[] = right
    ? [...sealed(best), ...labelled(best), ...named(), ...captions(), ...labelled(graded), ...sealed(rest)]
    : // Downwards a name stands in the way of leaders, so what matters most is led past it first.
      [
        ...labelled(best),
        ...labelled(chief.filter((wish) => !best.includes(wish))),
        ...bracket(journey.bounds),
        ...named(),
      ];
  // Of what one has not decided yet nothing else is seen.
  const bounded = () =>
    right ? [...bracket(boundsWhere(false)), ...labelled(rest), ...bracket(boundsWhere(true))] : [];
  const first = [...placed, ...expected(), ...bounded()];
  const onThreads = captionsOf(unchosen, ground, frame, measure);
  const numbered = () => levelNumbersOf(lanes, ground, frame, measure);
  // Downwards a number in the row of a mark would take its name away, and finds room where no line runs.
  const early = right ? numbered() : null;
  const labels = [...first, ...onThreads, ...labelled(others)];
  const longer = (label: Label): Label => {
    const wish = told.get(label);
    return right && wish ? lengthened(wish, label, ground, frame, measure) : label;
  };
  return {
    labels: labels.map(longer),
    brackets: bracketed.flatMap(({ bracket }) => bracket ?? []),
    unbracketed: bracketed.flatMap(({ bound, bracket }) => (bracket ? [] : bound)),
    levels: early ?? numbered(),
  };
}

/** Right beside it other words would read on. */
function boxOfAxisName({ text, at: [x, y], font }: Text, measure: Measure): Box {
  return { x: x - 7, y: y - font.size, width: measure(text, font) + 14, height: font.size + 4 };
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

const MOST_WISHES = 500;
/** Pixels. */
const NEARLY = 40;
