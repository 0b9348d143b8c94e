import { chromium } from '@playwright/test';
import { findChromium } from '@ullim/e2e/browser/find.js';

const AS_ROOT = ['--no-sandbox'];
// As the stories have it: without what a browser does for itself.
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser in which somebody is signed in, and what it calls itself. */
export async function openBrowser(address, cookie) {
  const browser = await chromium.launch({
    executablePath: findChromium() ?? undefined,
    args: [...(process.getuid?.() === 0 ? AS_ROOT : []), ...QUIET],
  });
  const context = await browser.newContext({
    baseURL: address,
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    viewport: { width: 1280, height: 800 },
  });
  const [name, value] = cookie.split('=');
  await context.addCookies([{ name, value, url: address }]);
  return { context, close: () => browser.close() };
}
