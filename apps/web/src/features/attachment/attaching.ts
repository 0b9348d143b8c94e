import { v7 as newId } from 'uuid';
import { useI18n } from 'vue-i18n';
import { useMe } from '@/features/account/queries';
import { useToaster } from '@/ui/toaster';
import { isImage, nameFor, unacceptable } from './acceptable';
import { markdownOf } from './in-text';
import { attach } from './on-their-way';

/** Takes files in for a reflection; what cannot be had is told, and left out. */
export function useAttaching(reflectionId: () => string) {
  const { t } = useI18n();
  const me = useMe();
  const { show } = useToaster();
  return (files: File[]) =>
    files.flatMap((file) => {
      const name = nameFor(file);
      const why = unacceptable(file);
      if (why) show({ message: `${t(`attachment.refused.${why}`)} ${name}`, tone: 'failed' });
      if (why) return [];
      const id = newId();
      void attach({ id, account: me.data.value?.id ?? '', reflectionId: reflectionId(), name, file });
      const image = isImage(file.type);
      return [{ markdown: markdownOf(id, name, image), isImage: image }];
    });
}
