import { v7 as newId } from 'uuid';
import { useI18n } from 'vue-i18n';
import { useMe } from '@/features/account/queries';
import { useToaster } from '@/ui/toaster';
import { hasTooManyPixels, isImage, nameFor, unacceptable } from './acceptable';
import { imageHeaderOf } from './image-header';
import { markdownOf } from './in-text';
import { attach } from './on-their-way';

type Attached = { markdown: string; isImage: boolean };

/** Takes files in for a reflection; what cannot be had is told, and left out. */
export function useAttaching(reflectionId: () => string) {
  const { t } = useI18n();
  const me = useMe();
  const { show } = useToaster();

  async function takeIn(file: File): Promise<Attached[]> {
    const name = nameFor(file);
    const header = isImage(file.type) ? await imageHeaderOf(file) : undefined;
    const why = unacceptable(file) ?? (header && hasTooManyPixels(header) ? 'too_many_pixels' : null);
    if (why) {
      show({ message: `${t(`attachment.refused.${why}`)} ${name}`, tone: 'failed' });
      return [];
    }
    const id = newId();
    const isNone = header === null;
    if (isNone) show({ message: t('attachment.noImage', { name }) });
    // Without a type a browser looks into it, and could run what it takes for a page.
    const content = isNone ? file.slice(0, file.size, 'application/octet-stream') : file;
    void attach({
      ...{ id, account: me.data.value?.id ?? '', reflectionId: reflectionId() },
      ...{ name, file: content },
    });
    const image = isImage(content.type);
    return [{ markdown: markdownOf(id, name, image), isImage: image }];
  }

  return async (files: File[]): Promise<Attached[]> => (await Promise.all(files.map(takeIn))).flat();
}
