import type { NewReading, ReadingChanges, ReadingPage, ReadingView } from '@ullim/types/resonance-reading';
import type { z } from 'zod';
import { everyPage } from '@/features/journey/every-page';
import { http } from '@/lib/http';

export type ReadingDraft = z.input<typeof NewReading>;

export const fetchReadings = (signal?: AbortSignal): Promise<ReadingView[]> =>
  everyPage((after) =>
    http.get<ReadingPage>('/resonance-readings', { query: { after, limit: 200 }, signal }),
  );
export const giveReading = (draft: ReadingDraft) => http.post<ReadingView>('/resonance-readings', draft);
export const changeReading = (id: string, changes: ReadingChanges, version: number) =>
  http.patch<ReadingView>(`/resonance-readings/${id}`, changes, { version });
export const removeReading = (id: string, version: number) =>
  http.delete<ReadingView>(`/resonance-readings/${id}`, { version });
export const bringBackReading = (id: string, version: number) =>
  http.delete<ReadingView>(`/resonance-readings/${id}/removal`, { version });
