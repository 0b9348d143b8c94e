import { useInfiniteQuery, useQuery } from '@pinia/colada';
import type { ReflectionPage } from '@ullim/types/reflection';
import type { RevisionPage } from '@ullim/types/revision';
import { toValue, type MaybeRefOrGetter } from 'vue';
import { journeyKeys } from '@/features/journey/keys';
import {
  fetchReflection,
  fetchRevision,
  fetchSurroundings,
  listDrafts,
  listReflections,
  listRevisions,
} from './api';

export const reflectionKeys = {
  list: (goal: string | undefined) => [...journeyKeys.reflections, 'list', goal ?? 'every goal'] as const,
  one: (id: string) => [...journeyKeys.reflections, 'one', id] as const,
  around: (id: string) => [...journeyKeys.reflections, 'around', id] as const,
  drafts: (id: string) => [...journeyKeys.reflections, 'drafts', id] as const,
  revisions: (id: string) => [...journeyKeys.reflections, 'revisions', id] as const,
  revision: (id: string, revision: string | undefined) =>
    [...journeyKeys.reflections, 'revision', id, revision ?? 'none'] as const,
};

/** By time, the latest first; of one goal when it is given. */
export const useReflections = (goal: MaybeRefOrGetter<string | undefined>) =>
  useInfiniteQuery<ReflectionPage, Error, string>(() => ({
    key: reflectionKeys.list(toValue(goal)),
    query: ({ pageParam, signal }) => listReflections(after({ goal: toValue(goal) }, pageParam), signal),
    initialPageParam: FIRST,
    getNextPageParam: (last) => last.next,
  }));

export const useReflection = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    key: () => reflectionKeys.one(toValue(id)),
    query: ({ signal }) => fetchReflection(toValue(id), signal),
  });

export const useSurroundings = (id: MaybeRefOrGetter<string>) =>
  useQuery({
    key: () => reflectionKeys.around(toValue(id)),
    query: ({ signal }) => fetchSurroundings(toValue(id), signal),
  });

/** Of every desk that the server knows of, the latest first. */
export const useDrafts = (id: MaybeRefOrGetter<string>, isWanted: MaybeRefOrGetter<boolean> = true) =>
  useQuery({
    key: () => reflectionKeys.drafts(toValue(id)),
    query: async ({ signal }) => {
      const { items } = await listDrafts(toValue(id), signal);
      return items.toSorted((a, b) => b.savedAt.localeCompare(a.savedAt));
    },
    enabled: () => toValue(isWanted),
  });

export const useRevisions = (id: MaybeRefOrGetter<string>) =>
  useInfiniteQuery<RevisionPage, Error, string>(() => ({
    key: reflectionKeys.revisions(toValue(id)),
    query: ({ pageParam, signal }) => listRevisions(toValue(id), after({}, pageParam), signal),
    initialPageParam: FIRST,
    getNextPageParam: (last) => last.next,
  }));

/** One of them, with its text; nothing while none is wanted. */
export const useRevision = (id: MaybeRefOrGetter<string>, revision: MaybeRefOrGetter<string | undefined>) =>
  useQuery({
    key: () => reflectionKeys.revision(toValue(id), toValue(revision)),
    query: ({ signal }) => fetchRevision(toValue(id), toValue(revision)!, signal),
    enabled: () => toValue(revision) !== undefined,
  });

const FIRST = '';
const after = <Query extends object>(query: Query, key: string) => (key ? { ...query, after: key } : query);
