import type { DraftText, NewReflection, ReflectionView } from '@ullim/types/reflection';
import { createReflection, fetchReflection, listDrafts, saveDraft } from '@/features/reflection/api';
import { isProblem } from '@/lib/problem';
import { writtenOf, type Written } from '../texts/written';
import type { Draft } from './draft';

/** Saves a draft; makes the room for it first when there is none (`basedOn` 0). Returns the version it is based on. */
export async function saveOnServer(
  id: string,
  { desk, basedOn, written }: Pick<Draft, 'desk' | 'basedOn' | 'written'>,
): Promise<number> {
  let version = basedOn === 0 ? await makeRoom(id, written) : basedOn;
  try {
    await saveDraft(id, desk, draftText(written, version));
  } catch (error) {
    if (!isProblem(error, 'not_found')) throw error;
    // Erased for good meanwhile: the words get a new room under the same address.
    version = await makeRoom(id, written);
    await saveDraft(id, desk, draftText(written, version));
  }
  return version;
}

export async function draftsOnServer(id: string, signal?: AbortSignal): Promise<Draft[]> {
  const { items } = await listDrafts(id, signal);
  return items.map((item) => ({
    desk: item.desk,
    basedOn: item.basedOn,
    savedAt: item.savedAt,
    written: writtenOf(item),
    fromImport: item.fromImport,
  }));
}

/**
 * The last request of a page that is being closed; the browser sends it after the page is gone, if it is short enough.
 * Without a room the room itself carries the words.
 */
export function saveOnServerAtOnce(
  id: string,
  { desk, basedOn, written }: Pick<Draft, 'desk' | 'basedOn' | 'written'>,
): void {
  const [method, path, body] =
    basedOn === 0
      ? ['POST', '/api/reflections', { ...room(id, written), ...texts(written) }]
      : ['PUT', `/api/reflections/${id}/drafts/${desk}`, draftText(written, basedOn)];
  void fetch(path, {
    method,
    keepalive: true,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => undefined);
}

async function makeRoom(id: string, written: Written): Promise<number> {
  try {
    return (await createReflection(room(id, written))).version;
  } catch (error) {
    if (!isProblem(error, 'id_taken')) throw error;
    return beginningOf(await fetchReflection(id));
  }
}

/** What was begun before there was a text was not begun from the one that was kept meanwhile. */
export const beginningOf = ({ keptAt, version }: ReflectionView): number => (keptAt === null ? version : 1);

/** Empty, so that its words are never taken for someone's. */
const room = (id: string, { happenedOn }: Written): NewReflection => ({
  id,
  title: '',
  frontMatter: '',
  body: '',
  happenedOn,
  milestoneIds: [],
  goalIds: [],
  kept: false,
});

const texts = ({ title, frontMatter, body }: Written) => ({ title, frontMatter, body });
const draftText = (written: Written, basedOn: number): DraftText => ({ ...written, basedOn });
