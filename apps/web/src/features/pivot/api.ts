import type { NewPivot, PivotChanges, PivotPage, PivotView } from '@ullim/types/pivot';
import type { z } from 'zod';
import { everyPage } from '@/features/journey/every-page';
import { http } from '@/lib/http';

export type PivotDraft = z.input<typeof NewPivot>;

export const fetchPivots = (signal?: AbortSignal) =>
  everyPage<PivotView>((after) => http.get<PivotPage>('/pivots', { query: { after, limit: 200 }, signal }));
export const fetchPivot = (id: string, signal?: AbortSignal) =>
  http.get<PivotView>(`/pivots/${id}`, { signal });
export const createPivot = (pivot: PivotDraft) => http.post<PivotView>('/pivots', pivot);
export const changePivot = (id: string, changes: PivotChanges, version: number) =>
  http.patch<PivotView>(`/pivots/${id}`, changes, { version });
export const undoPivot = (id: string, version: number) =>
  http.delete<PivotView>(`/pivots/${id}`, { version });
export const makePivotAgain = (id: string, version: number) =>
  http.delete<PivotView>(`/pivots/${id}/removal`, { version });
