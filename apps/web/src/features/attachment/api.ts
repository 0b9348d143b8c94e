import type { AttachmentChanges, AttachmentUseList, AttachmentView } from '@ullim/types/attachment';
import { http } from '@/lib/http';
import { sendBytes } from '@/lib/send-bytes';

export const sendAttachment = (
  { id, name, file }: { id: string; name: string; file: Blob },
  onBytes: (done: number) => void,
) => sendBytes<AttachmentView>('POST', '/attachments', file, { query: { id, name }, onBytes });

export const changeAttachment = (id: string, version: number, changes: AttachmentChanges) =>
  http.patch<AttachmentView>(`/attachments/${id}`, changes, { version });

export const listAttachmentUses = (reflectionId: string, signal?: AbortSignal) =>
  http.get<AttachmentUseList>(`/reflections/${reflectionId}/attachments`, { signal });
