/** After an upgrade of the server an open page asks for pieces that are gone; loading it again once brings the new ones. */
export function reloadWhenStale(): void {
  addEventListener('vite:preloadError', (event) => {
    const last = Number(sessionStorage.getItem('ullim.reloaded') ?? 0);
    if (Date.now() - last < 60_000) return;
    event.preventDefault();
    sessionStorage.setItem('ullim.reloaded', String(Date.now()));
    location.reload();
  });
}
