import type { FormerLinkList } from '@ullim/types/former-link';
import { http } from '@/lib/http';

export const listFormerLinks = (reflectionId: string, signal?: AbortSignal) =>
  http.get<FormerLinkList>(`/reflections/${reflectionId}/former-links`, { signal });
