import type { Dye } from '@ullim/types/goal';
import type { Locale } from '@ullim/types/account';
import { parseEdtf, writeEdtf } from '@ullim/types/honest-date/edtf';
import { formatDate } from '@ullim/types/honest-date/format';
import type { Frame } from '../time/frame.js';
import type { Entry, Journey } from '../journey/journey.js';
import { dateOfMilestone } from '../journey/milestone-date.js';
import type { Shown } from '../lanes/place.js';
import type { Box, Colour, Font, Ghost, Label, Mark, Plan, Point, Span } from '../scene.js';
import type { Words } from '../words.js';
import { isLookBack, type LookBack, type Written } from '../journey/written.js';
import { headlineOf } from './headline.js';
import { dateOf, titleOf } from './written-words.js';

/** A text that wants a place. Those with the higher rank choose first; of one rank the earlier. */
export type Wish = {
  of: Label['of'];
  rank: number;
  anchor: number;
  lane: number;
  /** One, or two things that began together: "기계학습 A+ · 딥러닝 A0". */
  parts: Part[];
  font: Font;
  colour: Colour;
  seal: string | null;
  sealDye: Dye | null;
  /** A second line, where there is room for one. */
  below: string | null;
  from: { at: Point; radius: number };
  /** The mark of the second part. */
  other?: { at: Point; radius: number };
  /** Written right under this outline when there is room. */
  under: Box | null;
  /** Rather stands right under its mark, with the second line, than on a flag. */
  centred?: boolean;
};
export type Part = { title: string; value: string | null };

type Context = { lane: number; dye: Dye | null; frame: Frame; words: Words; dated: (date: string) => string };

export function wishesOf(
  shown: readonly Shown[],
  lane: number,
  dye: Dye | null,
  frame: Frame,
  journey: Journey,
  words: Words,
  locale: Locale,
): Wish[] {
  const context: Context = {
    lane,
    dye,
    frame,
    words,
    dated: (date) => formatDate(date, locale, journey.calendar),
  };
  const wishes = shown.flatMap(({ entry, mark, bar, ghost }): Wish[] => [
    ...(mark || bar ? [wishOf(entry, mark, bar, context)].flatMap((wish) => wish ?? []) : []),
    ...(ghost && entry.noun === 'milestone' ? [ghostWish(ghost, entry, context)] : []),
  ]);
  return together(wishes, frame);
}

function wishOf(entry: Entry, mark: Mark | null, bar: Span | Plan | null, context: Context): Wish | null {
  const from = mark ? { at: mark.at, radius: radiusOf(mark) } : edgeOf(bar!, context.frame);
  if (from === null) return null;
  const common = { lane: context.lane, anchor: entry.anchor, from };
  if (isLookBack(entry)) return lookBackWish(entry, common, context);
  if (entry.noun !== 'milestone') return writtenWish(entry, common, context);
  return milestoneWish(entry, bar, common, context);
}

type Common = Pick<Wish, 'lane' | 'anchor' | 'from'>;

function writtenWish(entry: Written, common: Common, { frame, words, dated }: Context): Wish | null {
  const title = titleOf(entry, words);
  if (title === '') return null;
  const chosen = entry.noun === 'pivot' || entry.noun === 'decision';
  return {
    ...common,
    of: { noun: entry.noun, id: entry.id },
    rank: RANK[entry.noun],
    parts: [{ title, value: null }],
    font: fontOf(frame, chosen ? 600 : 400),
    colour: chosen ? 'ink' : 'ink2',
    seal: null,
    sealDye: null,
    below:
      frame.orientation === 'down'
        ? (entry.noun === 'pivot' && entry.pivot.reason) || dated(dateOf(entry))
        : null,
    under: null,
  };
}

/** Its words say what the mark is; of which decision is told by the arc. */
function lookBackWish(entry: LookBack, common: Common, { frame, words, dated }: Context): Wish {
  return {
    ...common,
    of: { noun: entry.noun, id: entry.id },
    rank: RANK[entry.noun],
    parts: [{ title: words[entry.noun], value: null }],
    font: fontOf(frame, entry.noun === 'look_back' ? 600 : 500),
    colour: entry.noun === 'look_back' ? 'ink' : 'ink2',
    seal: null,
    sealDye: null,
    below: dated(dateOf(entry)),
    under: null,
    centred: true,
  };
}

type MilestoneEntry = Extract<Entry, { noun: 'milestone' }>;

function milestoneWish(
  { id, milestone, solid, faint }: MilestoneEntry,
  bar: Span | Plan | null,
  common: Common,
  { dye, frame, words, dated }: Context,
): Wish {
  const { seal, value } = headlineOf(milestone.evidence, words);
  return {
    ...common,
    of: { noun: 'milestone', id },
    rank: seal ? RANK.seal : value ? RANK.evidence : solid ? RANK.happened : RANK.planned,
    parts: [{ title: milestone.title || words.untitled, value }],
    font: fontOf(frame, seal ? 600 : frame.orientation === 'down' ? 500 : 400),
    colour: faint ? 'ink3' : solid ? 'ink' : dye ? `${dye}.text` : 'ink2',
    seal,
    sealDye: dye,
    below: frame.orientation === 'down' ? dated(dateOfMilestone(milestone)!) : null,
    under: bar && isPlan(bar) ? bar.bar : null,
  };
}

/** Only the beginning of the old plan is said: "1월에서 옮김". */
function ghostWish({ id, bar }: Ghost, entry: MilestoneEntry, { lane, frame, words, dated }: Context): Wish {
  const start = parseEdtf(entry.ghost!.date)!.start;
  return {
    of: { noun: 'ghost', id },
    rank: RANK.ghost,
    anchor: entry.anchor,
    lane,
    parts: [{ title: words.movedFrom(dated(writeEdtf({ start, end: 'same' }))), value: null }],
    font: { family: 'sans', size: frame.orientation === 'right' ? 11.5 + frame.ease : 12, weight: 400 },
    colour: 'ink3',
    seal: null,
    sealDye: null,
    below: null,
    from: { at: [bar.x + bar.width / 2, bar.y + bar.height / 2], radius: 8 },
    under: bar,
  };
}

/** A bar that began before what is seen is named where it comes in. */
function edgeOf(bar: Span | Plan, frame: Frame): Wish['from'] | null {
  const [x, y] = 'bar' in bar ? [bar.bar.x, bar.bar.y] : bar.from;
  const [along, length] = frame.orientation === 'right' ? [x, endOf(bar)[0] - x] : [y, endOf(bar)[1] - y];
  if (along > 0 || length < 90) return null;
  const across = 'bar' in bar ? (frame.orientation === 'right' ? bar.bar.height : bar.bar.width) / 2 : 0;
  const at = frame.at(16, (frame.orientation === 'right' ? y : x) + across);
  return { at, radius: Math.max(across, 3) };
}

function endOf(bar: Span | Plan): Point {
  return 'bar' in bar ? [bar.bar.x + bar.bar.width, bar.bar.y + bar.bar.height] : bar.to;
}

/** Two that began on the same day and want a flag of the same kind share one. */
function together(wishes: readonly Wish[], { orientation }: Frame): Wish[] {
  const joined: Wish[] = [];
  for (const wish of wishes) {
    const before = joined[joined.length - 1];
    const along = (of: Wish) => of.from.at[orientation === 'right' ? 0 : 1];
    const alike =
      before?.parts.length === 1 &&
      before.rank === wish.rank &&
      before.of.noun === 'milestone' &&
      wish.of.noun === 'milestone' &&
      before.colour === wish.colour &&
      !wish.seal &&
      !wish.under &&
      Math.abs(along(before) - along(wish)) < 2;
    if (alike)
      joined[joined.length - 1] = { ...before, parts: [...before.parts, ...wish.parts], other: wish.from };
    else joined.push(wish);
  }
  return joined;
}

function fontOf({ orientation, ease }: Frame, weight: Font['weight']): Font {
  return { family: 'sans', size: orientation === 'right' ? 12.5 + Math.round(3 * ease) / 2 : 14, weight };
}

function radiusOf(mark: Mark): number {
  return mark.noun === 'cluster' ? mark.radius : 9 * mark.scale;
}

function isPlan(bar: Span | Plan): bar is Plan {
  return 'bar' in bar;
}

export const RANK = {
  ...{ pivot: 8, seal: 7, decision: 6, evidence: 5, look_back: 5, reflection: 4, happened: 3 },
  ...{ planned: 2, outcome: 1, ghost: 1, review: 0, study: 0 },
};
