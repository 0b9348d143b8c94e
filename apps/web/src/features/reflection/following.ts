import { useRouter } from 'vue-router';

/** A link of a text that leads to another page of the app goes there without loading the app again. */
export function useFollowing() {
  const router = useRouter();
  return (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0 || isForElsewhere(event)) return;
    const link = (event.target as Element).closest('a');
    if (!link || link.origin !== location.origin || link.getAttribute('href')?.startsWith('#')) return;
    const to = router.resolve(link.pathname + link.search + link.hash);
    if (to.name === 'not-found') return;
    event.preventDefault();
    void router.push(to);
  };
}

/** A new tab, a new window, a download. */
const isForElsewhere = ({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent) =>
  ctrlKey || metaKey || shiftKey || altKey;
