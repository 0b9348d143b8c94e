import type {
  ImportChoices,
  ImportFilePage,
  ImportFileQuery,
  ImportPage,
  ImportView,
  NewImport,
} from '@ullim/types/import';
import { http } from '@/lib/http';
import { sendBytes } from '@/lib/send-bytes';

export type Show = ImportFileQuery['show'];

export const fetchImports = (signal?: AbortSignal) =>
  http.get<ImportPage>('/imports', { query: { limit: 200 }, signal });
export const fetchImport = (id: string, signal?: AbortSignal) =>
  http.get<ImportView>(`/imports/${id}`, { signal });
export const fetchImportFiles = (
  id: string,
  query: { show: Show; after?: string | undefined },
  signal?: AbortSignal,
) => http.get<ImportFilePage>(`/imports/${id}/files`, { query: { ...query, limit: 50 }, signal });

export const createImport = (asked: NewImport) => http.post<ImportView>('/imports', asked);
export const sendPackage = (id: string, bytes: Blob, onBytes: (done: number) => void, signal: AbortSignal) =>
  sendBytes<ImportView>('PUT', `/imports/${id}/package`, bytes, { onBytes, signal });
export const chooseForImport = (id: string, choices: ImportChoices, version: number) =>
  http.put<ImportView>(`/imports/${id}/choices`, choices, { version });
export const startImport = (id: string, version: number) =>
  http.put<ImportView>(`/imports/${id}/start`, {}, { version });
export const stopImport = (id: string) => http.delete(`/imports/${id}`);
export const undoImport = (id: string, version: number) =>
  http.put<ImportView>(`/imports/${id}/undo`, {}, { version });
