import { defineQueryOptions, useInfiniteQuery, useQuery, type QueryCache } from '@pinia/colada';
import type { ImportFilePage, ImportView } from '@ullim/types/import';
import { toValue, watch, type MaybeRefOrGetter } from 'vue';
import { useJourneyChanged } from '@/features/journey/keys';
import { fetchImport, fetchImportFiles, fetchImports, type Show } from './api';
import { usePolling } from './polling';

export const importKeys = {
  root: ['imports'] as const,
  list: ['imports', 'list'] as const,
  one: (id: string) => ['imports', 'one', id] as const,
  files: (id: string, show: Show, state: string) => ['imports', 'files', id, show, state] as const,
};

/** The latest first. */
const importsQuery = defineQueryOptions({
  key: importKeys.list,
  query: async ({ signal }) => (await fetchImports(signal)).items,
  staleTime: 0,
});
export const useImports = () => useQuery(importsQuery);

/** One import, asked about as long as it moves. What it brought in shows everywhere else as well. */
export function useImport(id: MaybeRefOrGetter<string>) {
  const journeyChanged = useJourneyChanged();
  const query = useQuery({
    key: () => importKeys.one(toValue(id)),
    query: ({ signal }) => fetchImport(toValue(id), signal),
    staleTime: 0,
  });
  usePolling(query.data, () => query.refetch());
  watch(
    () => query.data.value?.state,
    (state, before) => {
      if (before === 'bringing' && state !== 'bringing') void journeyChanged('sample');
    },
  );
  return query;
}

/** What it is now decides what its files tell: before it comes in, and after. */
export const useImportFiles = (asked: MaybeRefOrGetter<{ id: string; show: Show; state: string }>) =>
  useInfiniteQuery<ImportFilePage, Error, string>(() => {
    const { id, show, state } = toValue(asked);
    return {
      key: importKeys.files(id, show, state),
      query: ({ pageParam, signal }) => fetchImportFiles(id, { show, after: pageParam || undefined }, signal),
      initialPageParam: '',
      getNextPageParam: (last) => last.next,
    };
  });

/** Shows an import as the server answered it, on its page and in the list. */
export function showImport(cache: QueryCache, view: ImportView): void {
  cache.setQueryData([...importKeys.one(view.id)], view);
  const list = cache.getQueryData<ImportView[]>([...importKeys.list]);
  if (list)
    cache.setQueryData(
      [...importKeys.list],
      list.map((item) => (item.id === view.id ? view : item)),
    );
}
