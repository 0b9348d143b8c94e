import { computed, type MaybeRefOrGetter } from 'vue';
import { useFormerLinks } from './queries';

/** The page of the text that stood at an address of the blog, and the part of it that the link names. */
export function useLeadsTo(reflectionId: MaybeRefOrGetter<string>, isKnown?: MaybeRefOrGetter<boolean>) {
  const links = useFormerLinks(reflectionId, isKnown);
  const known = computed(
    () => new Map((links.data.value ?? []).map((link) => [link.address, link.reflectionId])),
  );
  return (address: string): string | undefined => {
    const [, alone, part] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(address)!;
    const id = known.value.get(address) ?? known.value.get(alone!);
    if (id === undefined) return undefined;
    return part && known.value.has(alone!) ? `/reflections/${id}#post-${part}` : `/reflections/${id}`;
  };
}
