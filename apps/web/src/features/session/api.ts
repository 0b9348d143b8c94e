import type { Me, NewAccount, Registration } from '@ullim/types/account';
import type { NewSession, SessionList } from '@ullim/types/session';
import { http } from '@/lib/http';

export const fetchRegistration = (signal?: AbortSignal) =>
  http.get<Registration>('/registration', { signal });
export const signUp = (account: NewAccount) => http.post<Me>('/accounts', account);
export const signIn = (session: NewSession) => http.post<Me>('/sessions', session);
export const fetchSessions = (signal?: AbortSignal) => http.get<SessionList>('/sessions', { signal });
export const endSession = (id: string) => http.delete(`/sessions/${id}`);
