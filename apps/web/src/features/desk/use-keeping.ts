import type { ReflectionView } from '@ullim/types/reflection';
import { ref, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import { asProblem, isProblem } from '@/lib/problem';
import type { DraftSaving } from './drafts/draft-saving';
import { keepText, untouched } from './drafts/keep-text';
import { allSentOf } from './drafts/left-here';
import type { OtherDrafts } from './drafts/other-drafts';
import { asKept, sameWritten, writtenOf, type Written } from './texts/written';

/** The text on a desk, and what was kept of it last. */
export type DeskText = {
  id: string;
  account: () => string;
  written: ShallowRef<Written>;
  stored: ShallowRef<ReflectionView | null>;
  kept: ComputedRef<Written>;
  /** The version it was begun from, 0 before there was any. */
  basedOn: Ref<number>;
};

/** To keep a text makes it the text of all desks. `conflict`: another was kept first, and both must be looked at. */
export function useKeeping(
  { id, account, written, stored, kept, basedOn }: DeskText,
  saving: DraftSaving & { save: () => void },
  others: OtherDrafts,
  tellKept: () => void,
) {
  const keeping = ref(false);
  const conflict = shallowRef<ReflectionView | null>(null);

  /** The kept reflection, or null when the two texts must be looked at first. @throws Problem */
  async function keep(version = basedOn.value): Promise<ReflectionView | null> {
    keeping.value = true;
    const mine = asKept(written.value);
    try {
      await saving.stop();
      const view = await keepText(id, mine, Math.max(version, basedOn.value));
      await forgetDrafts(view);
      return view;
    } catch (thrown) {
      saving.save();
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
    tellKept();
    await Promise.all([saving.stop(), allSentOf(id)]);
    stored.value = view;
    basedOn.value = view.version;
    const { desk, cameFrom } = others.taken();
    await Promise.all([desk, ...(await untouched(id, account(), cameFrom))].map(saving.drop));
    if (goesOn()) saving.save();
  }

  /** Whether there is more than what was kept last: somebody wrote on while it was on its way. */
  const goesOn = () => !sameWritten(asKept(written.value), kept.value);

  return { keeping, conflict, keep, goesOn };
}
