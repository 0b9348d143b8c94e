import type { AccountChanges, Me } from '@ullim/types/account';
import { http } from '@/lib/http';

export const fetchMe = (signal?: AbortSignal) => http.get<Me>('/me', { signal });
export const changeMe = (changes: AccountChanges, version: number) =>
  http.patch<Me>('/me', changes, { version });
export const signOut = () => http.delete('/sessions/current');
