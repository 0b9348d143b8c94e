/** Where a Chromium is: CHROMIUM_PATH, the system's, then Playwright's own. Null when there is none. */
export function findChromium(): string | null;
