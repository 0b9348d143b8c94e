import { computed, shallowRef } from 'vue';
import type { Written } from '../texts/written';
import { anotherDeskId } from './desk-id';
import { originsOf, type Draft, type Origin } from './draft';
import type { DraftSaving } from './draft-saving';
import type { Offered, Opening } from './opening';

/**
 * The draft on the desk among the others of its text. Words that are offered are never written over: the desk then saves
 * under another name.
 */
export function useOtherDrafts(saving: Pick<DraftSaving, 'putAside' | 'drop'>) {
  const offers = shallowRef<readonly Offered[]>([]);
  let desk = '';
  let cameFrom: Origin[] = [];
  let onDesk: Draft | null = null;

  const notFromHere = (origins: Origin[]) => origins.filter((origin) => origin.desk !== desk);
  const without = (draft: Draft) => offers.value.filter((offer) => offer.draft !== draft);

  function begin(name: string, opening: Opening): void {
    offers.value = opening.others;
    desk = opening.others.some(({ draft }) => draft.desk === name) ? anotherDeskId() : name;
    onDesk = opening.adopted;
    cameFrom = notFromHere(originsOf([opening.adopted, ...opening.within]));
  }

  /** What is to be saved. */
  function draftOf(basedOn: number, written: Written): Draft {
    return (onDesk = { desk, basedOn, savedAt: new Date().toISOString(), written, cameFrom });
  }

  /**
   * What is offered becomes the text on the desk. `putAside`: what stood there is not kept, and is offered instead. The way
   * back is returned.
   */
  function takeUp(putAside: boolean, take: Take): () => void {
    const { draft } = offers.value[0]!;
    const before = { offers: offers.value, cameFrom };
    const aside = putAside ? onDesk : null;
    offers.value = aside ? [{ draft: aside, why: 'apart' }, ...without(draft)] : without(draft);
    if (aside?.desk === desk) {
      void saving.putAside(aside);
      desk = anotherDeskId();
    }
    cameFrom = notFromHere(originsOf([draft]));
    const back = take(draft.written);
    return () => {
      offers.value = before.offers;
      cameFrom = notFromHere([...originsOf([aside]), ...before.cameFrom]);
      back();
    };
  }

  /** What is offered goes into the text on the desk. */
  function takeUpBoth(take: Take): () => void {
    const { draft } = offers.value[0]!;
    const before = { offers: offers.value, cameFrom };
    offers.value = without(draft);
    cameFrom = notFromHere([...originsOf([draft]), ...cameFrom]);
    const back = take(draft.written);
    return () => {
      offers.value = before.offers;
      cameFrom = before.cameFrom;
      back();
    };
  }

  /** The way back is returned. */
  async function drop(): Promise<() => void> {
    const before = offers.value;
    const { draft } = before[0]!;
    offers.value = without(draft);
    await saving.drop(draft.desk);
    return () => {
      offers.value = before;
      void saving.putAside(draft);
    };
  }

  return {
    offered: computed(() => offers.value[0] ?? null),
    begin,
    onDesk: draftOf,
    taken: () => ({ desk, cameFrom }),
    takeUp,
    takeUpBoth,
    drop,
  };
}

export type OtherDrafts = ReturnType<typeof useOtherDrafts>;

type Take = (written: Written) => () => void;
