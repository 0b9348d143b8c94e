import type { ReflectionView } from '@ullim/types/reflection';
import { sameWritten, writtenOf, type Written } from '../texts/written';
import type { Draft } from './draft';

/** What the desk opens with. */
export type Opening = {
  written: Written;
  basedOn: number;
  /** The draft that was taken up. */
  adopted: Draft | null;
  /** A draft begun from an older text than the one kept now: only offered, since taking it up would undo that one. */
  offered: Draft | null;
};

/** The newest text not kept, unless another was kept since it was begun. */
export function openingOf(
  stored: ReflectionView | null,
  found: { here: readonly Draft[]; server: readonly Draft[] },
  blank: Written,
): Opening {
  const kept = stored ? writtenOf(stored) : blank;
  const basedOn = stored?.version ?? 0;
  const newest = newestFirst(found).find((draft) => !sameWritten(draft.written, kept)) ?? null;
  if (newest && stored?.keptAt && newest.basedOn < stored.version)
    return { written: kept, basedOn, adopted: null, offered: newest };
  return { written: newest?.written ?? kept, basedOn, adopted: newest, offered: null };
}

/** Of one desk this browser's is the newer: it is saved first. Between desks the clock decides. */
function newestFirst({ here, server }: { here: readonly Draft[]; server: readonly Draft[] }): Draft[] {
  const desksHere = new Set(here.map((draft) => draft.desk));
  return [...here, ...server.filter((draft) => !desksHere.has(draft.desk))].sort(
    (a, b) => Date.parse(b.savedAt) - Date.parse(a.savedAt),
  );
}
