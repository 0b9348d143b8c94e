import type { ReflectionView } from '@ullim/types/reflection';
import { fetchReflection } from '@/features/reflection/api';
import { isProblem } from '@/lib/problem';
import type { Draft } from './draft';
import { draftsOnServer } from './server-drafts';

/** What the server has of a text; `error` when it could not be asked. */
export type Reached = { stored: ReflectionView | null; drafts: Draft[]; error: unknown };

export const NOTHING_THERE: Reached = { stored: null, drafts: [], error: null };

export async function reachServer(id: string): Promise<Reached> {
  try {
    const [stored, drafts] = await Promise.all([fetchReflection(id), draftsOnServer(id)]);
    return { stored, drafts, error: null };
  } catch (error) {
    return { stored: null, drafts: [], error: isProblem(error, 'not_found') ? null : error };
  }
}
