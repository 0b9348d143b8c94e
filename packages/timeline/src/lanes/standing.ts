import { bestRankOf, isFirstPlace } from '../journey/first-places.js';
import type { Entry } from '../journey/journey.js';
import { isLookBack } from '../journey/written.js';

/** What never hides in a crowd while there is room: a first place, a long bar, an end of a long arc. */
export class Standing {
  readonly #shortest: number;
  readonly #beside: number;
  /** Where the long bars end that still last, as far as they were told. */
  #lasting: number[] = [];

  /** `stretch` days are as long as a mark, and so many marks have room beside a cluster. */
  constructor(stretch: number, beside: number) {
    this.#shortest = LONG * stretch;
    this.#beside = beside;
  }

  /** All of them have a mark of their own. */
  tell(entries: readonly Entry[]): void {
    for (const entry of entries) if (this.#isLongBar(entry)) this.#lasting.push(entry.to);
  }

  /** Those of a crowd that keep their own, the most telling first; beside them the crowd has its place. */
  among(entries: readonly Entry[]): ReadonlySet<Entry> {
    const first = entries[0]!.anchor;
    this.#lasting = this.#lasting.filter((end) => end > first);
    const telling: { entry: Entry; length: number }[] = [];
    for (const entry of entries) {
      const length = this.#lengthOf(entry);
      if (length > 0) telling.push({ entry, length });
    }
    if (telling.length === 0) return NONE;
    telling.sort((one, other) => other.length - one.length);
    const standing = new Set<Entry>();
    for (const { entry, length } of telling) {
      // A first place is told even where its cluster hides half of it.
      const most = length === Infinity ? Math.max(1, this.#beside) : this.#beside;
      if (standing.size >= most) break;
      if (this.#isLongBar(entry)) {
        if (this.#lasting.length >= most) continue;
        this.#lasting.push(entry.to);
      }
      standing.add(entry);
    }
    return standing;
  }

  #isLongBar(entry: Entry): boolean {
    if (entry.noun !== 'milestone' || (entry.shape !== 'span' && entry.shape !== 'plan')) return false;
    return entry.to - entry.from >= this.#shortest;
  }

  /** In days; without end for a first place, none for what a crowd may hide. */
  #lengthOf(entry: Entry): number {
    if (entry.noun === 'milestone') {
      if (isFirstPlace(bestRankOf(entry.milestone.evidence))) return Infinity;
      return this.#isLongBar(entry) ? entry.to - entry.from : 0;
    }
    const arc =
      entry.noun === 'decision'
        ? (entry.lookBack ?? entry.anchor) - entry.anchor
        : isLookBack(entry)
          ? entry.anchor - entry.decided
          : 0;
    return arc >= this.#shortest ? arc : 0;
  }
}

/** In marks. */
const LONG = 3;
const NONE: ReadonlySet<Entry> = new Set();
