import type { ReflectionView } from '@ullim/types/reflection';
import { computed, ref, shallowRef } from 'vue';
import { createReflection, fetchReflection, keepReflection } from '@/features/reflection/api';
import { asProblem, isProblem } from '@/lib/problem';
import { draftsHere } from './drafts/browser-drafts';
import { deskId } from './drafts/desk-id';
import type { Draft } from './drafts/draft';
import { useDraftSaving } from './drafts/draft-saving';
import { openingOf } from './drafts/opening';
import { draftsOnServer } from './drafts/server-drafts';
import { useToldTwice } from './front-matter/told-twice';
import { isUnopened } from './new-text';
import { mergedOf } from './texts/merged';
import { asKept, isBlank, sameWritten, writtenOf, type Written } from './texts/written';

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
  const offered = shallowRef<Draft | null>(null);
  const conflict = shallowRef<ReflectionView | null>(null);
  const keeping = ref(false);
  const kept = computed(() => (stored.value ? writtenOf(stored.value) : blank));
  let desk = '';
  let begun = false;
  const takenUp: Draft[] = [];
  const toldTwice = useToldTwice(written, edit);

  const saving = useDraftSaving(
    id,
    account,
    () => kept.value,
    (version) => (basedOn.value ||= version),
  );

  async function open(): Promise<void> {
    standing.value = 'opening';
    error.value = null;
    const [name, here, reached] = await Promise.all([
      deskId(),
      draftsHere(account(), id).catch(() => []),
      isUnopened(id) ? NOTHING_THERE : reachServer(id),
    ]);
    desk = name;
    if (reached.error && here.length === 0 && !fresh) {
      error.value = reached.error;
      standing.value = 'failed';
      return;
    }
    if (!reached.error && !reached.stored && here.length === 0 && !fresh) {
      standing.value = 'missing';
      return;
    }
    stored.value = reached.stored;
    const opening = openingOf(reached.stored, { here, server: reached.drafts }, blank);
    written.value = opening.written;
    basedOn.value = reached.error ? (opening.adopted?.basedOn ?? 0) : opening.basedOn;
    begun = opening.adopted !== null || reached.stored !== null;
    adopted.value = reached.stored?.keptAt ? opening.adopted : null;
    offered.value = opening.offered;
    if (opening.adopted) takenUp.push(opening.adopted);
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

  const save = () =>
    saving.save({
      desk,
      basedOn: basedOn.value,
      savedAt: new Date().toISOString(),
      written: written.value,
    });

  /** The kept reflection, or null when the two texts must be looked at first. @throws Problem */
  async function keep(version = basedOn.value): Promise<ReflectionView | null> {
    keeping.value = true;
    const mine = asKept(written.value);
    try {
      await saving.stop();
      const view = await send(id, mine, Math.max(version, basedOn.value));
      if (!view) return null;
      await forgetDrafts(view);
      return view;
    } catch (thrown) {
      save();
      const current = isProblem(thrown, 'stale_version') && (thrown.current as ReflectionView | undefined);
      if (!current) throw asProblem(thrown);
      if (sameWritten(mine, writtenOf(current))) {
        // The first answer was lost on the way.
        await forgetDrafts(current);
        return current;
      }
      conflict.value = current;
      return null;
    } finally {
      keeping.value = false;
    }
  }

  async function forgetDrafts(view: ReflectionView): Promise<void> {
    await saving.stop();
    stored.value = view;
    basedOn.value = view.version;
    await Promise.all([saving.drop(desk), ...(await untouched(id, account(), takenUp)).map(saving.drop)]);
    if (goesOn()) save();
  }

  /** Whether there is more than what was kept last: somebody wrote on while it was on its way. */
  const goesOn = () => !sameWritten(asKept(written.value), kept.value);

  /** Takes another text to the desk; the way back is returned. */
  function take(other: Written, version = basedOn.value): () => void {
    const before = { written: written.value, conflict: conflict.value };
    conflict.value = null;
    basedOn.value = version;
    written.value = other;
    begun = true;
    save();
    return () => {
      written.value = before.written;
      save();
    };
  }

  function takeUp(draft: Draft): () => void {
    takenUp.push(draft);
    offered.value = null;
    return take(draft.written);
  }

  return {
    standing,
    error,
    stored,
    kept,
    written,
    adopted,
    offered,
    conflict,
    keeping,
    saveWords: saving.words,
    open,
    edit,
    keep,
    goesOn,
    take,
    takeUp,
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
      await saving.drop(desk);
      return true;
    },
    /** Saves no more of a text that is on its way to the bin. To save on, in case it did not get there, is returned. */
    async letGo(): Promise<() => void> {
      await saving.settleHere();
      await saving.stop();
      return save;
    },
    /** The person has seen that an unkept text was taken up. */
    hideAdopted(): void {
      adopted.value = null;
    },
    async dropOffered(): Promise<void> {
      const draft = offered.value!;
      offered.value = null;
      await saving.drop(draft.desk);
    },
  };
}

type Reached = { stored: ReflectionView | null; drafts: Draft[]; error: unknown };
const NOTHING_THERE: Reached = { stored: null, drafts: [], error: null };

async function reachServer(id: string): Promise<Reached> {
  try {
    const [stored, drafts] = await Promise.all([fetchReflection(id), draftsOnServer(id)]);
    return { stored, drafts, error: null };
  } catch (error) {
    return { stored: null, drafts: [], error: isProblem(error, 'not_found') ? null : error };
  }
}

/** New texts are created kept; where there is room already, its text is replaced. */
async function send(id: string, mine: Written, version: number): Promise<ReflectionView | null> {
  if (version > 0) return keepReflection(id, version, mine);
  try {
    return await createReflection({ ...mine, id, kept: true });
  } catch (error) {
    if (!isProblem(error, 'id_taken')) throw error;
    const there = await fetchReflection(id);
    return keepReflection(id, there.keptAt === null ? there.version : 1, mine);
  }
}

/** Desks whose draft was taken up here and still says the same: nobody wrote on there. */
async function untouched(id: string, account: string, takenUp: readonly Draft[]): Promise<string[]> {
  if (takenUp.length === 0) return [];
  const [here, server] = await Promise.all([
    draftsHere(account, id).catch(() => []),
    draftsOnServer(id).catch(() => []),
  ]);
  return takenUp
    .filter(({ desk, written }) =>
      [...here, ...server].every((draft) => draft.desk !== desk || sameWritten(draft.written, written)),
    )
    .map(({ desk }) => desk);
}
