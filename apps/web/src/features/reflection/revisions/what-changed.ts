import { diffArrays } from 'diff';
import { isWord, wordsIn, type WordsOf } from './words-of';

/** Words of one line that stayed, came or went. */
export type Stretch = { kind: 'same' | 'added' | 'removed'; words: string };
/** A line that stayed, came, went, or of which some words did. */
export type ChangedLine = { kind: Stretch['kind'] | 'changed'; stretches: Stretch[] };

/** Beyond so many changes a comparison by words says less than both texts do, and takes long. */
const MOST_LINES = 1_000;
const MOST_WORDS = 1_000;
/** Two lines with less in common are two lines, not one that was changed. */
const ALIKE = 0.4;
const MOST_PAIRS = 10_000;

/** What became of a text, line by line, and within a line word by word as the language has them. */
export function whatChanged(before: string, after: string, locale: string): ChangedLine[] {
  const words = wordsIn(locale);
  const [old, now] = [linesOf(before), linesOf(after)];
  const steps = diffArrays(old, now, { maxEditLength: MOST_LINES }) ?? wholly(old, now);
  return steps.flatMap(({ added, removed, value }, at) => {
    const next = steps[at + 1];
    if (removed && next?.added) return changed(value, next.value, words);
    if (added && steps[at - 1]?.removed) return [];
    return value.map((line) => whole(added ? 'added' : removed ? 'removed' : 'same', line));
  });
}

const linesOf = (text: string) => (text === '' ? [] : text.split(/\r\n|\n|\r/));

const wholly = (old: string[], now: string[]) => [
  { added: false, removed: true, value: old },
  { added: true, removed: false, value: now },
];

const whole = (kind: Stretch['kind'], words: string): ChangedLine => ({ kind, stretches: [{ kind, words }] });

/** Lines that went where others came: those alike are one line that was changed, the rest stand before their partners. */
function changed(old: string[], now: string[], words: WordsOf): ChangedLine[] {
  const findPartner = old.length * now.length > MOST_PAIRS ? () => -1 : partnersIn(now, words);
  const lines: ChangedLine[] = [];
  let next = 0;
  for (const line of old) {
    const partner = findPartner(line, next);
    if (partner < 0) lines.push(whole('removed', line));
    else {
      lines.push(...now.slice(next, partner).map((added) => whole('added', added)));
      lines.push(...wordByWord(line, now[partner]!, words));
      next = partner + 1;
    }
  }
  return [...lines, ...now.slice(next).map((added) => whole('added', added))];
}

function partnersIn(now: string[], words: WordsOf) {
  const wordsOf = (line: string) => new Set(words(line).filter(isWord));
  const others = now.map(wordsOf);
  return (line: string, from: number): number => {
    const own = wordsOf(line);
    return others.findIndex((other, at) => {
      if (at < from) return false;
      const both = [...own].filter((word) => other.has(word)).length;
      return both > 0 && both / Math.max(own.size, other.size) >= ALIKE;
    });
  };
}

function wordByWord(old: string, now: string, words: WordsOf): ChangedLine[] {
  const steps = diffArrays(words(old), words(now), { maxEditLength: MOST_WORDS });
  if (!steps) return [whole('removed', old), whole('added', now)];
  const stretches = steps.map(({ added, removed, value }) => ({
    kind: added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const),
    words: value.join(''),
  }));
  return [{ kind: 'changed', stretches: withoutIslands(stretches) }];
}

/** A space that stayed between words that did not is no news: "old one" became "new two" reads better whole. */
function withoutIslands(stretches: Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  let removed = '';
  let added = '';
  const settle = () => {
    if (removed) joined.push({ kind: 'removed', words: removed });
    if (added) joined.push({ kind: 'added', words: added });
    removed = added = '';
  };
  stretches.forEach(({ kind, words }, at) => {
    const isIsland = kind === 'same' && words.trim() === '' && removed !== '' && at < stretches.length - 1;
    if (kind === 'removed' || (isIsland && added)) removed += words;
    if (kind === 'added' || (isIsland && added)) added += words;
    if (kind === 'same' && !(isIsland && added)) {
      settle();
      joined.push({ kind, words });
    }
  });
  settle();
  return joined;
}
