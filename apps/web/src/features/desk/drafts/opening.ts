import type { ReflectionView } from '@ullim/types/reflection';
import { saysNothingBeyond } from '../texts/within';
import { sameWritten, writtenOf, type Written } from '../texts/written';
import type { Draft } from './draft';

/** What the desk opens with. */
export type Opening = {
  written: Written;
  basedOn: number;
  /** The draft that was taken up. */
  adopted: Draft | null;
  /** Drafts that say nothing beyond the one taken up. */
  within: Draft[];
  /** What else was written and not kept, the latest first: offered, never hidden. */
  others: Offered[];
};

/**
 * `older`: begun from an older text than the one kept now, which taking it up would undo. `apart`: written beside the one
 * on the desk, in another browser or tab.
 */
export type Offered = { draft: Draft; why: 'older' | 'apart' };

/** The newest text not kept, unless another was kept since it was begun. */
export function openingOf(
  stored: ReflectionView | null,
  found: { here: readonly Draft[]; server: readonly Draft[] },
  blank: Written,
): Opening {
  const kept = stored ? writtenOf(stored) : blank;
  const isOlder = ({ basedOn }: Draft) => Boolean(stored?.keptAt) && basedOn < stored!.version;
  const drafts = newestFirst(found).filter((draft) => !sameWritten(draft.written, kept));
  const adopted = drafts.find((draft) => !isOlder(draft)) ?? null;
  const isWithin = (draft: Draft) => adopted !== null && goesInto(draft, adopted);
  const rest = drafts.filter((draft) => draft !== adopted);
  return {
    written: adopted?.written ?? kept,
    basedOn: stored?.version ?? 0,
    adopted,
    within: rest.filter(isWithin),
    others: rest
      .filter((draft) => !isWithin(draft))
      .map((draft) => ({ draft, why: isOlder(draft) ? 'older' : 'apart' })),
  };
}

/** Of one desk this browser's is the newer: it is saved first. Between desks the clock decides. */
function newestFirst({ here, server }: { here: readonly Draft[]; server: readonly Draft[] }): Draft[] {
  const desksHere = new Set(here.map((draft) => draft.desk));
  return [...here, ...server.filter((draft) => !desksHere.has(draft.desk))].sort(
    (a, b) => Date.parse(b.savedAt) - Date.parse(a.savedAt),
  );
}

const goesInto = (draft: Draft, newer: Draft): boolean =>
  saysNothingBeyond(draft.written, newer.written) ||
  (newer.cameFrom ?? []).some(
    ({ desk, written }) => desk === draft.desk && sameWritten(written, draft.written),
  );
