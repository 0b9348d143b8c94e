import { useInfiniteQuery } from '@pinia/colada';
import type { StudySessionPage } from '@ullim/types/study-session';
import { toValue, type MaybeRefOrGetter } from 'vue';
import { journeyKeys } from '@/features/journey/keys';
import { fetchStudySessions, type StudyFilter } from './api';

const studyKeys = {
  list: (filter: StudyFilter) =>
    [...journeyKeys.studySessions, 'list', filter.goal ?? 'every goal', filter.milestone ?? 'any'] as const,
};

/** By date, the latest first; of one goal or milestone when it is given. */
export const useStudySessions = (filter: MaybeRefOrGetter<StudyFilter>) =>
  useInfiniteQuery<StudySessionPage, Error, string>(() => ({
    key: studyKeys.list(toValue(filter)),
    query: ({ pageParam, signal }) => fetchStudySessions(toValue(filter), pageParam || undefined, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  }));
