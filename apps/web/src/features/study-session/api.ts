import type {
  NewStudyBatch,
  NewStudySession,
  StudyBatchView,
  StudySessionChanges,
  StudySessionPage,
  StudySessionView,
} from '@ullim/types/study-session';
import type { z } from 'zod';
import { http } from '@/lib/http';

export type StudyDraft = z.input<typeof NewStudySession>;
export type StudyBatchDraft = z.input<typeof NewStudyBatch>;
/** `goal`: a goal's id, or `none`. */
export type StudyFilter = { goal?: string | undefined; milestone?: string | undefined };

export const fetchStudySessions = (filter: StudyFilter, after: string | undefined, signal?: AbortSignal) =>
  http.get<StudySessionPage>('/study-sessions', { query: { ...filter, after, limit: 50 }, signal });

export const createStudySession = (draft: StudyDraft) =>
  http.post<StudySessionView>('/study-sessions', draft);
export const changeStudySession = (id: string, changes: StudySessionChanges, version: number) =>
  http.patch<StudySessionView>(`/study-sessions/${id}`, changes, { version });
export const removeStudySession = (id: string, version: number) =>
  http.delete<StudySessionView>(`/study-sessions/${id}`, { version });
export const bringBackStudySession = (id: string, version: number) =>
  http.delete<StudySessionView>(`/study-sessions/${id}/removal`, { version });

export const createStudyBatch = (draft: StudyBatchDraft) =>
  http.post<StudyBatchView>('/study-batches', draft);
export const removeStudyBatch = (id: string) => http.delete<StudyBatchView>(`/study-batches/${id}`);
