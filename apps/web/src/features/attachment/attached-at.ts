import type { Attached, AttachedAt } from '@ullim/markdown/render';
import type { AttachmentView } from '@ullim/types/attachment';
import { addressOf } from '@ullim/types/attachment-address';
import { computed, watch, type MaybeRefOrGetter } from 'vue';
import { useMe } from '@/features/account/queries';
import { useLeadsTo } from '@/features/former-link/leads-to';
import { onTheirWay, resume } from './on-their-way';
import { useAttachmentUses } from './queries';

/**
 * What stands behind the addresses of a reflection (`isKnown`: to the server, too): what the server has, what is still on
 * its way, and other texts.
 */
export function useAttachedAt(reflectionId: MaybeRefOrGetter<string>, isKnown?: MaybeRefOrGetter<boolean>) {
  const uses = useAttachmentUses(reflectionId, isKnown);
  const leadsTo = useLeadsTo(reflectionId, isKnown);
  const me = useMe();
  const known = computed(() => new Map((uses.data.value ?? []).map((use) => [use.address, use.attachment])));
  const attachedAt: AttachedAt = (address) => {
    const here = onTheirWay.get(address.slice(addressOf('').length));
    if (here?.isImage && here.standing !== 'refused') return { src: here.url, ...sizeOf(here.view) };
    const attachment = known.value.get(address);
    if (attachment) return attachedOf(attachment);
    const page = leadsTo(address);
    return page === undefined ? undefined : { src: page };
  };
  const viewOf = (id: string): AttachmentView | undefined =>
    onTheirWay.get(id)?.view ?? uses.data.value?.find(({ attachment }) => attachment.id === id)?.attachment;
  watch(
    () => me.data.value?.id,
    (account) => void (account && resume(account)),
    { immediate: true },
  );
  return { attachedAt, viewOf };
}

/** The measure of a text, which an image is never wider than. */
const SIZES = '(min-width: 700px) 652px, calc(100vw - 32px)';

function attachedOf(attachment: AttachmentView): Attached {
  const { id, widths, width, alt } = attachment;
  const src = addressOf(id);
  if (width === null || widths.length === 0) return { src, alt, ...sizeOf(attachment) };
  const smaller = widths.map((each) => `${src}/${each} ${each}w`);
  return {
    ...{ src, alt, sizes: SIZES, srcSet: [...smaller, `${src} ${width}w`].join(', ') },
    ...sizeOf(attachment),
  };
}

const sizeOf = (attachment: AttachmentView | null) =>
  attachment?.width && attachment.height ? { width: attachment.width, height: attachment.height } : {};
