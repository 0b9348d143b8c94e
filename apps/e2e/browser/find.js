import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Where a Chromium is: CHROMIUM_PATH, the system's, then Playwright's own. Null when there is none. */
export function findChromium() {
  const wished = process.env.CHROMIUM_PATH;
  if (wished) return wished;
  return [...SYSTEM, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}
