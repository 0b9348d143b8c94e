import { isDay } from '@ullim/types/honest-date/day';
import { setWhatCan } from '../front-matter/set.js';
import { readTyped } from '../front-matter/typed.js';
import { valueOf, type Changes, type Values } from '../front-matter/values.js';
import { dateWith, withDay } from '../leave/date.js';
import { readDate } from '../post/date.js';
import { fieldsOf } from '../post/fields.js';
import { titleOf } from '../post/title.js';

/** A text whose title and day stand beside it, and may be said by its front matter, too. */
export type Sides = { title: string; happenedOn: string; frontMatter: string };

/** `now` is what stands there; `set` is the last of it whose front matter was sound, and set by hand. */
export type Twice<Text extends Sides> = { now: Text; set: Sides };

/**
 * A text after somebody changed one side of it, with the other side made true. Front matter follows a title from where
 * it was last set by hand, so that a title that is typed back gives back its bytes. Broken, it neither leads nor follows;
 * mended, it says what was set meanwhile.
 */
export function afterChange<Text extends Sides>(
  { now, set }: Twice<Text>,
  change: Partial<Text>,
): Twice<Text> {
  const next = { ...now, ...change };
  if (SIDES.every((side) => next[side] === now[side])) return { now: next, set };
  const { broken } = readTyped(next.frontMatter);
  if (next.frontMatter === now.frontMatter) {
    return broken
      ? { now: next, set }
      : { now: keptTrue(set, { ...next, frontMatter: set.frontMatter }), set };
  }
  const from = readTyped(now.frontMatter).broken ? set : now;
  if (broken) return { now: next, set: from };
  const kept = keptTrue(from, next);
  return { now: kept, set: kept };
}

const SIDES = ['title', 'happenedOn', 'frontMatter'] as const;

/**
 * The same rules as on the way in and out. What front matter says anew goes before what was set beside it; a key it does
 * not have is not added; a day that is not known to the day leaves a `date` alone.
 */
export function keptTrue<Text extends Sides>(from: Sides, next: Text): Text {
  const [before, now] = [from, next].map(({ frontMatter }) => readTyped(frontMatter).values) as [
    Values,
    Values,
  ];
  const kept = { ...next };
  const changes: Changes = {};
  const title = titleIn(now);
  if (title !== undefined && title !== titleIn(before)) {
    if (title !== asTitle(next.title)) kept.title = title;
  } else if (title !== undefined && title !== asTitle(next.title) && from.title !== next.title) {
    changes['title'] = asTitle(next.title);
  }
  const day = dayIn(now);
  if (day !== undefined && day !== dayIn(before)) kept.happenedOn = day;
  else if (day !== undefined && day !== next.happenedOn && from.happenedOn !== next.happenedOn) {
    Object.assign(changes, dayChanges(now, next.happenedOn));
  }
  kept.frontMatter = setWhatCan(next.frontMatter, changes).frontMatter;
  return kept;
}

/** Empty where the key is empty; nothing where it is missing, or holds more than words. */
export function titleIn(values: Values): string | undefined {
  const title = valueOf(values, 'title');
  if (title === undefined || (title !== null && typeof title === 'object')) return undefined;
  return titleOf(fieldsOf(values).title ?? '', '', '').title;
}

export function dayIn(values: Values): string | undefined {
  return readable(values, 'happened_on') ?? readable(values, keyOfDate(values));
}

function asTitle(words: string): string {
  return titleIn({ title: words })!;
}

function dayChanges(values: Values, happenedOn: string): Changes {
  const own = readable(values, 'happened_on') !== undefined;
  if (!isDay(happenedOn)) return own ? { happened_on: happenedOn } : {};
  const key = keyOfDate(values);
  if (!own) return { [key]: withDay(valueOf(values, key), happenedOn) };
  const dated = key === 'date' && readable(values, key) !== undefined;
  return dated ? dateWith(values, happenedOn) : { happened_on: happenedOn };
}

/** Hugo's other name for it counts where there is no date. */
function keyOfDate(values: Values): 'date' | 'publishDate' {
  return (valueOf(values, 'date') ?? null) === null && (valueOf(values, 'publishDate') ?? null) !== null
    ? 'publishDate'
    : 'date';
}

function readable(values: Values, key: string): string | undefined {
  return readDate(valueOf(values, key), 'UTC')?.on;
}
