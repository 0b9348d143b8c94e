import type { ReflectionView } from '@ullim/types/reflection';
import { computed, onScopeDispose, ref, shallowRef } from 'vue';
import { draftsHere } from './drafts/browser-drafts';
import { deskId, desksOpenElsewhere } from './drafts/desk-id';
import type { Draft } from './drafts/draft';
import { useDraftSaving } from './drafts/draft-saving';
import { fateOf } from './drafts/fate';
import { sendDraftsLeftHere } from './drafts/left-here';
import { untouched } from './drafts/keep-text';
import { useOpenHere } from './drafts/open-here';
import { openingOf } from './drafts/opening';
import { useOtherDrafts } from './drafts/other-drafts';
import { NOTHING_THERE, reachServer } from './drafts/reach';
import { useToldTwice } from './front-matter/told-twice';
import { isUnopened } from './new-text';
import { mergedOf } from './texts/merged';
import { isBlank, sameWritten, writtenOf, type Written } from './texts/written';
import { useKeeping } from './use-keeping';
import { useKeptMeanwhile } from './use-kept-meanwhile';

export type DeskOptions = {
  id: string;
  account: () => string;
  /** What an empty page begins with: today, and the links it was opened with. */
  blank: Written;
  /** The address is of a text that nobody has written yet. */
  fresh: boolean;
};

export type Desk = ReturnType<typeof useDesk>;

/** One text at the desk: opened with the newest words there are, saved while it is written, kept when its writer says so. */
export function useDesk({ id, account, blank, fresh }: DeskOptions) {
  const standing = ref<'opening' | 'ready' | 'missing' | 'failed'>('opening');
  const error = shallowRef<unknown>(null);
  const stored = shallowRef<ReflectionView | null>(null);
  const written = shallowRef<Written>(blank);
  const basedOn = ref(0);
  const adopted = shallowRef<Draft | null>(null);
  /** Another text was kept since this one was opened: one may look at once, or go on writing. */
  const meanwhile = shallowRef<ReflectionView | null>(null);
  const kept = computed(() => (stored.value ? writtenOf(stored.value) : blank));
  let begun = false;
  let left = false;
  onScopeDispose(() => (left = true));
  const toldTwice = useToldTwice(written, edit);

  const saving = useDraftSaving(
    id,
    account,
    () => kept.value,
    (version) => (basedOn.value ||= version),
  );
  const others = useOtherDrafts(saving);
  const tellKept = useKeptMeanwhile(id, hearKept);
  const { keeping, conflict, keep, goesOn } = useKeeping(
    { id, account, written, stored, kept, basedOn },
    { ...saving, save },
    others,
    tellKept,
  );
  useOpenHere(id);

  async function open(): Promise<void> {
    standing.value = 'opening';
    error.value = null;
    const [name, left, open, reached] = await Promise.all([
      deskId(),
      draftsHere(account(), id).catch(() => []),
      desksOpenElsewhere(),
      isUnopened(id) ? NOTHING_THERE : reachServer(id),
    ]);
    const here = reached.error ? left : left.filter((draft) => fateOf(draft, reached) !== 'overtaken');
    if (here.length === 0 && !fresh && !reached.stored) {
      error.value = reached.error;
      standing.value = reached.error ? 'failed' : 'missing';
      return;
    }
    stored.value = reached.stored;
    const opening = openingOf(reached.stored, { here, server: reached.drafts }, blank);
    written.value = opening.written;
    basedOn.value = reached.error ? (opening.adopted?.basedOn ?? 0) : opening.basedOn;
    begun = opening.adopted !== null || reached.stored !== null;
    adopted.value = reached.stored?.keptAt ? opening.adopted : null;
    others.begin(name, opening);
    const unsent = here.find((draft) => draft === opening.adopted && fateOf(draft, reached) !== 'there');
    if (unsent && !open.has(unsent.desk)) saving.send(unsent);
    void sendDraftsLeftHere(account());
    standing.value = 'ready';
  }

  function edit(change: Partial<Written>): void {
    const next = toldTwice(change);
    if (sameWritten(next, written.value)) return;
    written.value = next;
    if (!begun && isBlank(next)) return;
    begun = true;
    save();
  }

  function save(): void {
    saving.save(others.onDesk(basedOn.value, written.value));
  }

  function hearKept(view: ReflectionView): void {
    if (standing.value !== 'ready' || keeping.value || conflict.value) return;
    if (!view.keptAt || view.version <= basedOn.value) return;
    const nothingToLose = stored.value !== null && sameWritten(written.value, kept.value);
    if (!nothingToLose && !sameWritten(written.value, writtenOf(view))) {
      meanwhile.value = view;
      return;
    }
    stored.value = view;
    basedOn.value = view.version;
    written.value = writtenOf(view);
  }

  /** Takes another text to the desk; the way back is returned. */
  function take(other: Written, version = basedOn.value): () => void {
    const before = written.value;
    conflict.value = null;
    if (meanwhile.value && version >= meanwhile.value.version) meanwhile.value = null;
    basedOn.value = version;
    written.value = other;
    begun = true;
    save();
    return () => {
      written.value = before;
      save();
    };
  }

  /** With what the desk took up of others, which is put away: nothing not kept is left. The way back is returned. */
  async function returnToKept(): Promise<() => void> {
    const before = adopted.value;
    const back = take(kept.value);
    adopted.value = null;
    const { cameFrom } = others.taken();
    await Promise.all((await untouched(id, account(), cameFrom)).map(saving.drop));
    return () => {
      adopted.value = before;
      back();
    };
  }

  return {
    standing,
    error,
    stored,
    kept,
    written,
    adopted,
    offered: others.offered,
    conflict,
    meanwhile,
    keeping,
    saveWords: saving.words,
    open,
    edit,
    /** What outlives the desk, as a toast does, must not write on it any more. */
    isLeft: () => left,
    keep,
    goesOn,
    /** Both texts are looked at, as when keeping found another. */
    compareMeanwhile: () => void (conflict.value = meanwhile.value),
    takeUp: () => others.takeUp(!sameWritten(written.value, kept.value), (theirs) => take(theirs)),
    takeUpBoth: () => others.takeUpBoth((theirs) => take(mergedOf(written.value, theirs))),
    dropOffered: others.drop,
    returnToKept,
    takeKeptToo: () => take(mergedOf(written.value, kept.value)),
    keepMine: () => keep(conflict.value?.version),
    takeTheirs: () => take(writtenOf(conflict.value!), conflict.value!.version),
    takeBoth: () => take(mergedOf(written.value, writtenOf(conflict.value!)), conflict.value!.version),
    /** Whether all that was written is safe somewhere, after trying once more. */
    async settle(): Promise<boolean> {
      await saving.settleHere();
      return saving.words.value.say !== 'nowhere';
    },
    /** A text that was never kept and is empty again leaves nothing of this desk behind. */
    async dropEmptied(): Promise<boolean> {
      if (!begun || stored.value?.keptAt || !isBlank(written.value)) return false;
      await saving.stop();
      await saving.drop(others.taken().desk);
      return true;
    },
    /** Saves no more of a text that is on its way to the bin. To save on, in case it did not get there, is returned. */
    async letGo(): Promise<() => void> {
      await saving.settleHere();
      await saving.stop();
      return save;
    },
    /** The person has seen that an unkept text was taken up. */
    hideAdopted: () => void (adopted.value = null),
  };
}
