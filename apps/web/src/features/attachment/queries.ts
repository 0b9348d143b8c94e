import { useQuery } from '@pinia/colada';
import { toValue, type MaybeRefOrGetter } from 'vue';
import { journeyKeys } from '@/features/journey/keys';
import { isProblem } from '@/lib/problem';
import { listAttachmentUses } from './api';

/** A text that only this browser has shows nothing that the server knows, and is not asked for (`isKnown`). */
export const useAttachmentUses = (
  reflectionId: MaybeRefOrGetter<string>,
  isKnown: MaybeRefOrGetter<boolean> = true,
) =>
  useQuery({
    key: () => [...journeyKeys.reflections, 'attachments', toValue(reflectionId)],
    query: async ({ signal }) => {
      try {
        return (await listAttachmentUses(toValue(reflectionId), signal)).items;
      } catch (error) {
        if (isProblem(error, 'not_found')) return [];
        throw error;
      }
    },
    enabled: () => toValue(isKnown),
  });
