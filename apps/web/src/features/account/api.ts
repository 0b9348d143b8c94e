import type { AccountChanges, Me, PasswordChange } from '@ullim/types/account';
import type { JourneyExport, SampleView } from '@ullim/types/journey';
import { http } from '@/lib/http';

export const fetchMe = (signal?: AbortSignal) => http.get<Me>('/me', { signal });
export const changeMe = (changes: AccountChanges, version: number) =>
  http.patch<Me>('/me', changes, { version });
export const signOut = () => http.delete('/sessions/current');

export const fetchSample = (signal?: AbortSignal) => http.get<SampleView>('/journey/sample', { signal });
export const putSampleIn = () => http.put<SampleView>('/journey/sample');
export const takeSampleOut = () => http.delete<SampleView>('/journey/sample');

export const changePassword = (change: PasswordChange) => http.put<void>('/me/password', change);
export const fetchJourneyExport = () => http.get<JourneyExport>('/journey/export');
export const fetchJekyllFolder = (
  onBytes: (done: number, total: number | null) => void,
  signal: AbortSignal,
) => http.file('/journey/jekyll', { onBytes, signal });
