const missing = new WeakSet<object>();

addEventListener('vite:preloadError', ({ payload }) => missing.add(payload));

/** Whether an error says that a piece of the app did not come. What is on the page already is whole without it. */
export const isMissingPiece = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && missing.has(error);
