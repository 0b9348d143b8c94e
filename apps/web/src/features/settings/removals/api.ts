import type { RemovalPage, RemovalView } from '@ullim/types/removal';
import { http } from '@/lib/http';

export const fetchRemovals = (after: string | undefined, signal?: AbortSignal) =>
  http.get<RemovalPage>('/removals', { query: { after, limit: 200 }, signal });
export const bringBack = ({ noun, id, version }: RemovalView) =>
  http.delete<unknown>(`/${noun}s/${id}/removal`, { version });
