import type { HonestDate } from '@ullim/types/honest-date/edtf';
import type { NewReflection } from '@ullim/types/reflection';
import type { NewReview, ReviewChanges, ReviewFacts, ReviewPage, ReviewView } from '@ullim/types/review';
import type { z } from 'zod';
import { http } from '@/lib/http';

export type ReviewDraft = z.input<typeof NewReview>;
export type ReflectionOfReview = z.input<typeof NewReflection>;

export const fetchReviews = (after: string | undefined, signal?: AbortSignal) =>
  http.get<ReviewPage>('/reviews', { query: { after, limit: 50 }, signal });
export const fetchReview = (id: string, signal?: AbortSignal) =>
  http.get<ReviewView>(`/reviews/${id}`, { signal });
export const fetchReviewFacts = (period: HonestDate, signal?: AbortSignal) =>
  http.get<ReviewFacts>('/review-facts', { query: { period }, signal });

export const createReview = (draft: ReviewDraft) => http.post<ReviewView>('/reviews', draft);
export const changeReview = (id: string, changes: ReviewChanges, version: number) =>
  http.patch<ReviewView>(`/reviews/${id}`, changes, { version });
export const removeReview = (id: string, version: number) =>
  http.delete<ReviewView>(`/reviews/${id}`, { version });
export const bringBackReview = (id: string, version: number) =>
  http.delete<ReviewView>(`/reviews/${id}/removal`, { version });

export const keepReview = (id: string, version: number) =>
  http.put<ReviewView>(`/reviews/${id}/keeping`, {}, { version });
export const takeBackKeeping = (id: string, version: number) =>
  http.delete<ReviewView>(`/reviews/${id}/keeping`, { version });
export const publishReview = (id: string, reflection: ReflectionOfReview, version: number) =>
  http.put<ReviewView>(`/reviews/${id}/publication`, reflection, { version });
export const takeBackPublication = (id: string, version: number) =>
  http.delete<ReviewView>(`/reviews/${id}/publication`, { version });
