import type { ReflectionView } from '@ullim/types/reflection';
import { createReflection, fetchReflection, keepReflection } from '@/features/reflection/api';
import { isProblem } from '@/lib/problem';
import { sameWritten, type Written } from '../texts/written';
import { draftsHere } from './browser-drafts';
import type { Origin } from './draft';
import { beginningOf, draftsOnServer } from './server-drafts';

/** New texts are created kept; where there is room already, its text is replaced. */
export async function keepText(id: string, mine: Written, version: number): Promise<ReflectionView> {
  if (version > 0) return keepReflection(id, version, mine);
  try {
    return await createReflection({ ...mine, id, kept: true });
  } catch (error) {
    if (!isProblem(error, 'id_taken')) throw error;
    return keepReflection(id, beginningOf(await fetchReflection(id)), mine);
  }
}

/** Desks whose draft was taken up here and still says the same: nobody wrote on there. */
export async function untouched(id: string, account: string, takenUp: readonly Origin[]): Promise<string[]> {
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
