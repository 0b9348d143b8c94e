import { useInfiniteQuery, useQuery, type QueryCache } from '@pinia/colada';
import type { HonestDate } from '@ullim/types/honest-date/edtf';
import type { ReviewPage, ReviewView } from '@ullim/types/review';
import { toValue, type MaybeRefOrGetter } from 'vue';
import { journeyKeys } from '@/features/journey/keys';
import { fetchReview, fetchReviewFacts, fetchReviews } from './api';

export const reviewKeys = {
  list: [...journeyKeys.reviews, 'list'] as const,
  one: (id: string) => [...journeyKeys.reviews, 'one', id] as const,
  facts: (period: HonestDate) => [...journeyKeys.reviews, 'facts', period] as const,
};

/** The latest period first, drafts too. */
export const useReviews = () =>
  useInfiniteQuery<ReviewPage, Error, string>(() => ({
    key: reviewKeys.list,
    query: ({ pageParam, signal }) => fetchReviews(pageParam || undefined, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  }));

export const useReview = (id: MaybeRefOrGetter<string | null>) =>
  useQuery({
    key: () => reviewKeys.one(toValue(id) ?? 'none'),
    query: ({ signal }) => fetchReview(toValue(id)!, signal),
    enabled: () => toValue(id) !== null,
  });

/** What a review of the period would find, before it is begun. */
export const useReviewFacts = (period: MaybeRefOrGetter<HonestDate | null>) =>
  useQuery({
    key: () => reviewKeys.facts(toValue(period) ?? 'none'),
    query: ({ signal }) => fetchReviewFacts(toValue(period)!, signal),
    enabled: () => toValue(period) !== null,
  });

/** Shows a review as the server answered it. */
export function showReview(cache: QueryCache, review: ReviewView): void {
  cache.setQueryData([...reviewKeys.one(review.id)], review);
}
