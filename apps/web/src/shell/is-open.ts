/** A place is open on its own page and on the pages below it (`/goals/…`). */
export const isOpen = (place: string, path: string) =>
  place === '/' ? path === '/' : path === place || path.startsWith(`${place}/`);
