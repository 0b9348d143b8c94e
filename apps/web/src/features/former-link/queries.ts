import { useQuery } from '@pinia/colada';
import { toValue, type MaybeRefOrGetter } from 'vue';
import { journeyKeys } from '@/features/journey/keys';
import { isProblem } from '@/lib/problem';
import { listFormerLinks } from './api';

/** A text that only this browser has came from no blog, and is not asked for (`isKnown`: to the server, too). */
export const useFormerLinks = (
  reflectionId: MaybeRefOrGetter<string>,
  isKnown: MaybeRefOrGetter<boolean> = true,
) =>
  useQuery({
    key: () => [...journeyKeys.reflections, 'former-links', toValue(reflectionId)],
    query: async ({ signal }) => {
      try {
        return (await listFormerLinks(toValue(reflectionId), signal)).items;
      } catch (error) {
        if (isProblem(error, 'not_found')) return [];
        throw error;
      }
    },
    enabled: () => toValue(isKnown),
  });
