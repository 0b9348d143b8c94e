import type { ReflectionView } from '@ullim/types/reflection';
import { draftsHere, dropHere } from '@/features/desk/drafts/browser-drafts';
import { saveOnServer } from '@/features/desk/drafts/server-drafts';
import { fetchReflection, removeReflection } from './api';

/** The bin is the server's: what only this browser has goes there first. Null where the text was kept meanwhile. */
export async function putUnkeptInBin(id: string, account: string): Promise<ReflectionView | null> {
  const here = await draftsHere(account, id).catch(() => []);
  for (const draft of here) await saveOnServer(id, draft);
  const { version, keptAt } = await fetchReflection(id);
  if (keptAt !== null) return null;
  const removed = await removeReflection(id, version);
  await Promise.all(here.map(({ desk }) => dropHere(id, desk).catch(() => undefined)));
  return removed;
}
