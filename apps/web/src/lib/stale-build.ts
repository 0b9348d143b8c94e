/**
 * After an upgrade of the server an open page asks for pieces that are gone; loading it again once brings the new ones.
 * A piece that a dead network did not bring is no reason: nothing would come back in place of what one is writing.
 */
export function reloadWhenStale(): void {
  addEventListener('vite:preloadError', () => {
    const last = Number(sessionStorage.getItem('ullim.reloaded') ?? 0);
    if (navigator.onLine && Date.now() - last >= 60_000) void reloadIfThere();
  });
}

async function reloadIfThere(): Promise<void> {
  const page = await fetch('/', { method: 'HEAD', cache: 'no-store' }).catch(() => null);
  if (!page?.ok) return;
  sessionStorage.setItem('ullim.reloaded', String(Date.now()));
  location.reload();
}
