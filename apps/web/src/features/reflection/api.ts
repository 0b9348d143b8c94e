import type {
  DraftList,
  DraftText,
  DraftView,
  NewReflection,
  ReflectionChanges,
  ReflectionPage,
  ReflectionView,
} from '@ullim/types/reflection';
import type { RevisionPage, RevisionView } from '@ullim/types/revision';
import type { SurroundingsView } from '@ullim/types/surroundings';
import { http } from '@/lib/http';

export const listReflections = (query: { goal?: string | undefined; after?: string }, signal: AbortSignal) =>
  http.get<ReflectionPage>('/reflections', { query: { ...query, limit: 30 }, signal });

export const fetchReflection = (id: string, signal?: AbortSignal) =>
  http.get<ReflectionView>(`/reflections/${id}`, { signal });

export const fetchSurroundings = (id: string, signal: AbortSignal) =>
  http.get<SurroundingsView>(`/reflections/${id}/surroundings`, { signal });

export const createReflection = (reflection: NewReflection) =>
  http.post<ReflectionView>('/reflections', reflection);

export const keepReflection = (id: string, version: number, changes: ReflectionChanges) =>
  http.patch<ReflectionView>(`/reflections/${id}`, changes, { version });

export const removeReflection = (id: string, version: number) =>
  http.delete<ReflectionView>(`/reflections/${id}`, { version });

export const bringBackReflection = (id: string, version: number) =>
  http.delete<ReflectionView>(`/reflections/${id}/removal`, { version });

export const listRevisions = (id: string, query: { after?: string }, signal: AbortSignal) =>
  http.get<RevisionPage>(`/reflections/${id}/revisions`, { query: { ...query, limit: 30 }, signal });

export const fetchRevision = (id: string, revision: string, signal: AbortSignal) =>
  http.get<RevisionView>(`/reflections/${id}/revisions/${revision}`, { signal });

export const nameRevision = (id: string, revision: string, name: string) =>
  http.put<RevisionView>(`/reflections/${id}/revisions/${revision}/name`, { name });

export const takeNameOfRevision = (id: string, revision: string) =>
  http.delete<RevisionView>(`/reflections/${id}/revisions/${revision}/name`);

export const restoreRevision = (id: string, revision: string, version: number) =>
  http.put<ReflectionView>(`/reflections/${id}/revisions/${revision}/restoration`, {}, { version });

export const listDrafts = (id: string, signal?: AbortSignal) =>
  http.get<DraftList>(`/reflections/${id}/drafts`, { signal });

export const saveDraft = (id: string, desk: string, draft: DraftText) =>
  http.put<DraftView>(`/reflections/${id}/drafts/${desk}`, draft);

export const dropDraft = (id: string, desk: string) => http.delete(`/reflections/${id}/drafts/${desk}`);
